/** How far into a page its charset must be declared, in bytes (HTML standard). */
const CHARSET_REACH = 1_024;

/**
 * The text of a page: UTF-8 where its bytes are that (saved pages are, and go
 * on declaring what they were), else in the charset that it declares.
 */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes); // bytes of another charset
  }
}

function decodeDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_REACH));
  return decodeText(bytes, /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8');
}

/** Whether a name is that of a charset that can be read (Encoding standard, 4.2). */
export function isCharset(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false; // a RangeError for a name that nobody knows
  }
}

/** Text in a charset, or in the one that its byte order mark tells of; where its bytes do not fit, in the one that old Western files are in. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(markedCharset(bytes) ?? charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // an unknown charset, or a wrong one
  }
}

/** A byte order mark is believed before anything that a page declares (Encoding standard, 6.1). */
function markedCharset([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
