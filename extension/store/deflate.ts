/** Deflated text (RFC 1951), by the browser's own streams: what earlier versions stored. */

/** The text that was deflated. Rejects where the bytes are damaged. */
export async function inflated(bytes: Uint8Array): Promise<string> {
  const decoder = new TextDecoder();
  const parts = await through(new DecompressionStream('deflate-raw'), bytes);
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/** Five times as fast as by way of Blob and Response, in Chromium. */
async function through(stream: DecompressionStream, bytes: Uint8Array): Promise<Uint8Array[]> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as BufferSource).then(() => writer.close());
  const parts: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    parts.push(read.value);
  await written;
  return parts;
}
