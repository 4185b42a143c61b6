/** Turns packs on and off. Off counts at once; the index follows in steps. */
import type { CorpusDatabase } from './database.ts';
import { indexArticles, unindexArticles } from './indexing.ts';
import type { ArticleRecord } from './records.ts';
import { mergeIndex, writing, type Step } from './step.ts';
import { articleOf, isOn } from './stores.ts';

/** Articles of one step. */
const STEP = 100;

/** Turns a pack on or off: what is off is silent from here on. `followPacks` then brings the index along. */
export function turnPack(db: CorpusDatabase, id: string, on: boolean): Promise<void> {
  return writing(db, async (step) => {
    const pack = await db.packs.get(id);
    if (pack) step.put('packs', id, { ...pack, on });
  });
}

/** Brings the index to the packs that are on: also what a page that was closed left undone. */
export async function followPacks(db: CorpusDatabase): Promise<void> {
  const packs = await db.packs.toArray();
  const astray = await db.articles
    .filter((one) => (one.indexed === 1) !== isOn(one, packs))
    .primaryKeys();
  for (let at = 0; at < astray.length; at += STEP)
    await writing(db, (step) => follow(step, astray.slice(at, at + STEP)));
  if (astray.length > 0) await mergeIndex(db);
}

async function follow(step: Step, ids: readonly string[]): Promise<void> {
  const { db } = step;
  const packs = await db.packs.toArray();
  const records = (await db.articles.bulkGet([...ids])).filter((one) => one !== undefined);
  const turned = records.filter((one) => (one.indexed === 1) !== isOn(one, packs));
  const coming = turned.filter((one) => one.indexed === 0);
  const going = turned.filter((one) => one.indexed === 1);
  const texts = await db.texts.bulkGet(coming.map(({ id }) => id));
  const articles = await Promise.all(coming.map((one, at) => articleOf(one, texts[at]!.body)));
  await indexArticles(step, articles);
  await unindexArticles(
    step,
    going.map(({ id }) => id),
  );
  for (const one of turned) step.put('articles', one.id, turnedOver(one));
}

function turnedOver(record: ArticleRecord): ArticleRecord {
  return { ...record, indexed: record.indexed === 1 ? 0 : 1 };
}
