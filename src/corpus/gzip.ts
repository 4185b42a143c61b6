import { Gzip } from 'fflate';

/** Bytes that are deflated in one go: the same ones however the text came in pieces. */
const CHUNK = 1 << 18;

/**
 * Gzips text: the same bytes in every browser and in node, whose own gzips
 * differ, and with no time or system in the header (RFC 1952, 2.3.1).
 */
export async function* gzipped(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const written: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => written.push(bytes));
  let chunk = new Uint8Array(CHUNK);
  let filled = 0;
  for await (const piece of pieces) {
    const bytes = encoder.encode(piece);
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + CHUNK - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < CHUNK) continue;
      gzip.push(chunk);
      yield* written.splice(0);
      chunk = new Uint8Array(CHUNK);
      filled = 0;
    }
  }
  gzip.push(chunk.subarray(0, filled), true);
  yield* written.splice(0);
}
