/** A damaged index is built anew from the articles, in steps that a killed background can take up again. */
import { indexed } from '../../src/engine.ts';
import { addArticles } from '../../src/index/add.ts';
import { IndexDamaged } from '../../src/index/record.ts';
import type { CorpusDatabase } from './database.ts';
import { DexieIndex } from './stores.ts';

/** Articles of one step, one transaction. */
const STEP = 50;

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
  while (state) state = await rebuildStep(db, state.after);
}

async function startRebuild(db: CorpusDatabase): Promise<void> {
  await db.transaction('rw', db.index, db.meta, async () => {
    await db.index.clear();
    await db.meta.put({ key: 'rebuild', after: '' });
  });
}

/** Indexes the articles that follow in id order; undefined when they were the last. */
function rebuildStep(db: CorpusDatabase, after: string) {
  return db.transaction('rw', db.articles, db.index, db.meta, async () => {
    const step = await db.articles.where(':id').above(after).limit(STEP).toArray();
    await addArticles(new DexieIndex(db), step.map(indexed));
    const last = step.length === STEP ? step.at(-1) : undefined;
    if (last) await db.meta.put({ key: 'rebuild', after: last.id });
    else await db.meta.delete('rebuild');
    return last && { key: 'rebuild' as const, after: last.id };
  });
}
