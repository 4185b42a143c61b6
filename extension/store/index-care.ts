/** A damaged index is built anew from the articles, in steps that a killed background can take up again. */
import { indexed } from '../../src/engine.ts';
import { addArticles } from '../../src/index/add.ts';
import { IndexDamaged } from '../../src/index/record.ts';
import type { CorpusDatabase } from './database.ts';
import { alone } from './lock.ts';
import { articleOf } from './stores.ts';
import { mergeIndex, writing } from './step.ts';

/** Articles of one step. */
const STEP = 50;

/** Does work that reads. A writer may pull records from under a reader: what finds damage looks again while nobody writes. */
export function reading<T>(db: CorpusDatabase, work: () => Promise<T>): Promise<T> {
  const again = (error: unknown) => {
    if (error instanceof IndexDamaged) return alone(work);
    throw error;
  };
  return mending(db, () => work().catch(again));
}

/** Does the work; when the index turns out damaged, mends it and does the work once more. */
export async function mending<T>(db: CorpusDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    console.warn(error.message);
    await startRebuild(db);
    await resumeRebuild(db);
    return work();
  }
}

/** Goes on with a rebuild that was begun; nothing to do when none was. */
export async function resumeRebuild(db: CorpusDatabase): Promise<void> {
  let state = await db.state('rebuild');
  if (!state) return;
  while (state) state = await rebuildStep(db, state.after);
  await mergeIndex(db);
}

function startRebuild(db: CorpusDatabase): Promise<void> {
  return writing(db, async (step) => {
    const keys = await db.index.toCollection().primaryKeys();
    await step.index.apply(new Map(keys.map((key) => [key, null])));
    step.put('meta', 'rebuild', { key: 'rebuild', after: '' });
  });
}

/** Indexes the articles that follow in id order; undefined when they were the last. */
function rebuildStep(db: CorpusDatabase, after: string) {
  return writing(db, async (step) => {
    const records = await db.articles.where(':id').above(after).limit(STEP).toArray();
    const on = records.filter((one) => one.indexed === 1);
    const texts = await db.texts.bulkGet(on.map(({ id }) => id));
    const articles = await Promise.all(on.map((one, at) => articleOf(one, texts[at]!.body)));
    await addArticles(step.index, articles.map(indexed));
    const last = records.length === STEP ? records.at(-1) : undefined;
    const state = last && { key: 'rebuild' as const, after: last.id };
    if (state) step.put('meta', 'rebuild', state);
    else step.delete('meta', 'rebuild');
    return state;
  });
}
