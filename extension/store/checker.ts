/** Looks whether the corpus is whole: nothing half there, and the index says what the articles say. */
import { indexed } from '../../src/engine.ts';
import { pageKey } from '../../src/index/directory.ts';
import { readManifest, type Run } from '../../src/index/manifest.ts';
import { StoredPage } from '../../src/index/pages.ts';
import { readDirectories } from '../../src/index/read.ts';
import type { CorpusDatabase } from './database.ts';
import { inParts } from './in-parts.ts';
import { alone } from './lock.ts';
import { articleOf, DexieIndex } from './stores.ts';

/** Articles read in one go. */
const STEP = 200;

/** What is amiss, one sentence each; empty when all is well. Nobody writes meanwhile. Throws IndexDamaged. */
export function checkCorpus(
  db: CorpusDatabase,
  progress: (done: number) => void = () => undefined,
): Promise<readonly string[]> {
  return alone(async () => {
    const faults = [...(await strays(db)), ...(await miscounts(db))];
    const known = await indexedSentences(db);
    const waiting = new Set((await db.waiting.toArray()).flatMap(({ ids }) => ids));
    let done = 0;
    for await (const records of inParts(db.articles, STEP)) {
      const texts = await db.texts.bulkGet(records.map(({ id }) => id));
      for (const [at, record] of records.entries()) {
        const text = texts[at];
        if (!text) faults.push(`Article ${record.id} has no text.`);
        else if (record.indexed === 1) {
          const { sentences } = indexed(await articleOf(record, text.body));
          const numbers = sentences.map(({ index }) => index).join();
          const told = known.get(record.id);
          if (numbers !== (told ?? '') && !(told === undefined && waiting.has(record.id)))
            faults.push(`The index does not know article ${record.id} as it is.`);
          known.delete(record.id);
        }
      }
      progress((done += records.length));
    }
    for (const id of known.keys()) faults.push(`The index knows ${id}, which is no article.`);
    return faults;
  });
}

/** Records of an article that is not there. */
async function strays(db: CorpusDatabase): Promise<string[]> {
  const ids = new Set(await db.articles.toCollection().primaryKeys());
  const texts = await db.texts.toCollection().primaryKeys();
  const revisions = await db.revisions.toCollection().primaryKeys();
  const owners = [...texts, ...revisions.map(([id]) => id)];
  return owners.filter((id) => !ids.has(id)).map((id) => `A text of ${id} has no article.`);
}

async function miscounts(db: CorpusDatabase): Promise<string[]> {
  const count = await db.articles.filter((one) => one.indexed === 1).count();
  const told = (await db.state('size'))?.articles ?? 0;
  return count === told ? [] : [`${told} articles are told, ${count} are there.`];
}

/** The live sentences of each article as the index has them: their numbers, joined. */
async function indexedSentences(db: CorpusDatabase): Promise<Map<string, string>> {
  const store = new DexieIndex(db);
  const { segments } = await readManifest(store);
  const directories = await readDirectories(store, segments);
  const known = new Map<string, string>();
  for (const [at, { id: segment, dead }] of segments.entries()) {
    const starts = directories[at]!.pages;
    const records = await store.get(starts.map((_, number) => pageKey(segment, number)));
    records.forEach((record, number) => {
      const page = new StoredPage(segment, number, starts[number]!, record).read();
      for (const { id, first, indexes } of page.articles) {
        if (!isDead(dead, first))
          known.set(id, [known.get(id), indexes.join()].filter(Boolean).join());
      }
    });
  }
  return known;
}

function isDead(dead: readonly Run[], ordinal: number): boolean {
  return dead.some(({ first, count }) => first <= ordinal && ordinal < first + count);
}
