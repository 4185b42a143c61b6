import { gzipSync } from 'node:zlib';
import { encodePack, PackError } from '../corpus/pack.ts';
import type { RawDocument } from '../types.ts';
import { readDocuments } from './documents.ts';
import { Failure, failureAt } from './failure.ts';
import { documentFiles, writeWhole } from './files.ts';
import { note, print } from './output.ts';

/** Articles between two notes of progress. */
const STEP = 5_000;

/** `whence build`: a corpus pack from files and folders; nothing is written unless all of it can be read. */
export async function runBuild(paths: readonly string[], out: string): Promise<void> {
  const docs: RawDocument[] = [];
  for (const file of await documentFiles(paths)) {
    const before = docs.length;
    for await (const doc of readDocuments(file, note)) {
      if (!/\p{L}/u.test(doc.text)) continue;
      docs.push(doc);
      if (docs.length % STEP === 0) note(`${docs.length} articles read`);
    }
    if (docs.length === before) throw failureAt(file.path, null, 'no article found in it');
  }
  const pack = packed(docs);
  const double = docs.length - pack.documents;
  if (double > 0) note(`${double} articles came again; of each the longest text is kept`);
  await writeWhole(out, zipped(pack.text));
  await print(`${out}: ${pack.documents} articles`);
}

/** The same bytes on every system: gzip's header would name the one that it runs on (RFC 1952, 2.3.1). */
function zipped(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  bytes[GZIP_SYSTEM] = UNKNOWN_SYSTEM;
  return bytes;
}

const GZIP_SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

function packed(docs: readonly RawDocument[]): { text: string; documents: number } {
  try {
    const text = encodePack(docs);
    const header = JSON.parse(text.slice(0, text.indexOf('\n'))) as { documents: number };
    return { text, documents: header.documents };
  } catch (error) {
    if (error instanceof PackError) throw new Failure(error.message);
    throw error;
  }
}
