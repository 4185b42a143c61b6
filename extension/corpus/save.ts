/** Hands the reader a file, by the browser's own way to save one. */
import { alone } from '../store/lock.ts';

/** Saves what comes in pieces. Nobody writes to the corpus meanwhile: a file's header counts what follows it. */
export async function saveParts(parts: AsyncIterable<Uint8Array>, name: string): Promise<void> {
  const all: BlobPart[] = [];
  await alone(async () => {
    for await (const part of parts) all.push(part as Uint8Array<ArrayBuffer>);
  });
  save(new Blob(all, { type: 'application/gzip' }), name);
}

/** Saves bytes under a name; the browser asks where, if it is set to. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes the file before its next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
