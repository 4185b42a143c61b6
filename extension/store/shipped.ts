/** The corpus that ships: loaded once per pack, in steps that a killed background can take up again. */
import type { Article } from '../../src/types.ts';
import { indexed } from '../../src/engine.ts';
import { addArticles } from '../../src/index/add.ts';
import { mergeStep } from '../../src/index/merge.ts';
import { removeArticles } from '../../src/index/remove.ts';
import type { CorpusDatabase, ShippedState } from './database.ts';
import { DexieIndex } from './stores.ts';

/** A pack as the build names it: `id` changes with its content. */
export interface ShippedPack {
  readonly id: string;
  readonly read: () => Promise<readonly Article[]>;
}

/** Articles of one step, one transaction. */
const STEP = 50;

/**
 * Brings the database to hold exactly this pack's articles as the shipped
 * ones. Every step is one transaction that also records how far it came, so
 * it may be killed anywhere and called again. Reads nothing but one record
 * when all is there.
 */
export async function loadShipped(db: CorpusDatabase, pack: ShippedPack): Promise<void> {
  let state = await db.state('shipped');
  if (state?.pack === pack.id && state.complete) return;
  const articles = await pack.read();
  if (state && state.pack !== pack.id) await removeShipped(db, state);
  state = state?.pack === pack.id ? state : undefined;
  while (!state?.complete) {
    state = await addStep(db, pack.id, articles, state?.ids.length ?? 0);
  }
  while (await mergeStep(new DexieIndex(db)));
}

async function removeShipped(db: CorpusDatabase, { ids }: ShippedState): Promise<void> {
  await db.transaction('rw', db.articles, db.index, db.meta, async () => {
    await removeArticles(new DexieIndex(db), ids);
    await db.articles.bulkDelete([...ids]);
    await db.meta.delete('shipped');
  });
}

function addStep(
  db: CorpusDatabase,
  pack: string,
  articles: readonly Article[],
  done: number,
): Promise<ShippedState> {
  const step = articles.slice(done, done + STEP);
  const until = done + step.length;
  const ids = articles.slice(0, until).map(({ id }) => id);
  const state: ShippedState = { key: 'shipped', pack, ids, complete: until === articles.length };
  return db.transaction('rw', db.articles, db.index, db.meta, async () => {
    await db.articles.bulkPut(step);
    await addArticles(new DexieIndex(db), step.map(indexed));
    await db.meta.put(state);
    return state;
  });
}
