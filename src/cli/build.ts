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
    if (docs.length === before) throw failureAt(file, null, 'no article found in it');
  }
  const pack = packed(docs);
  await writeWhole(out, gzipSync(pack.text, { level: 9 }));
  await print(`${out}: ${pack.documents} articles`);
}

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
