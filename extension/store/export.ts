/** The corpus as a pack. */
import { Digest } from '../../src/corpus/digest.ts';
import { articleId } from '../../src/corpus/identity.ts';
import { headerLine, packEntry } from '../../src/corpus/pack.ts';
import { gzipped } from '../../src/corpus/gzip.ts';
import { readBody } from './body.ts';
import type { CorpusDatabase } from './database.ts';
import { inParts } from './in-parts.ts';

/** Articles read in one go. */
const STEP = 100;

/** A gzipped pack of the articles of one of the reader's packs, or of all, in pieces. */
export function exportPack(db: CorpusDatabase, pack: string | null): AsyncGenerator<Uint8Array> {
  return gzipped(headed(() => linesIn(db, pack)));
}

/** Lines behind their header. They are read twice, as a corpus may be longer than memory; nobody may write meanwhile. */
export async function* headed(
  lines: () => AsyncIterable<string>,
  format?: string,
): AsyncGenerator<string> {
  const digest = new Digest();
  let documents = 0;
  for await (const line of lines()) {
    digest.update(`${line}\n`);
    documents++;
  }
  yield `${headerLine(documents, digest.hex(), format)}\n`;
  for await (const line of lines()) yield `${line}\n`;
}

async function* linesIn(db: CorpusDatabase, pack: string | null): AsyncGenerator<string> {
  for await (const records of inParts(db.articles, STEP)) {
    const wanted = records.filter(({ packs }) => pack === null || packs.includes(pack));
    const texts = await db.texts.bulkGet(wanted.map(({ id }) => id));
    for (const [at, { id }] of wanted.entries()) {
      const { doc } = await readBody(texts[at]!.body);
      // A page that came in as a revision of an article with an id of its own.
      yield packEntry(articleId(doc) === id ? doc : { ...doc, id }).line;
    }
  }
}
