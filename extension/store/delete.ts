/** Deletes articles so that the reader can undo it. */
import type { CorpusDatabase } from './database.ts';
import { indexArticles } from './indexing.ts';
import { SHIPPED } from './packs.ts';
import { forget } from './remove.ts';
import { writing } from './step.ts';
import { articleOf, isOn } from './stores.ts';
import { unwant, wantAgain } from './unwanted.ts';

/** Milliseconds for which what was deleted can be brought back. */
export const UNDO_TIME = 30 * 86_400_000;
/** Articles of one step. */
const STEP = 100;

/**
 * Deletes articles with all their texts; answers the number to undo it by.
 * `batch` is that of a deletion that goes on. Unknown ids are passed over.
 */
export function deleteArticles(
  db: CorpusDatabase,
  ids: readonly string[],
  batch = Date.now(),
): Promise<number> {
  return writing(db, async (step) => {
    const records = (await db.articles.bulkGet([...ids])).filter((one) => one !== undefined);
    const texts = await db.texts.bulkGet(records.map(({ id }) => id));
    for (const [at, record] of records.entries()) {
      const { id } = record;
      const revisions = await db.revisions.where('id').equals(id).toArray();
      step.put('deleted', id, { id, batch, record, text: texts[at]!, revisions });
    }
    await forget(step, records);
    const shipped = records.filter(({ packs }) => packs.includes(SHIPPED));
    await unwant(
      step,
      shipped.map(({ id }) => id),
    );
    return batch;
  });
}

/** Brings back what was deleted together. What has come again since stays as it came. */
export async function undelete(db: CorpusDatabase, batch: number): Promise<void> {
  while (await undeleteSome(db, batch));
}

/** Brings back some; false when none is left. */
function undeleteSome(db: CorpusDatabase, batch: number): Promise<boolean> {
  return writing(db, async (step) => {
    const all = await db.deleted.where('batch').equals(batch).limit(STEP).toArray();
    const packs = await db.packs.toArray();
    const again = new Set(
      await db.articles
        .where('id')
        .anyOf(all.map(({ id }) => id))
        .primaryKeys(),
    );
    const articles = [];
    for (const { id, record, text, revisions } of all) {
      step.delete('deleted', id);
      if (again.has(id)) continue;
      const on = isOn(record, packs);
      step.put('articles', id, { ...record, indexed: on ? 1 : 0 });
      step.put('texts', id, text);
      for (const one of revisions) step.put('revisions', [id, one.number], one);
      if (on) articles.push(await articleOf(record, text.body));
    }
    await wantAgain(
      step,
      all.map(({ id }) => id),
    );
    await indexArticles(step, articles);
    return all.length === STEP;
  });
}

/** Frees what can be undone no more: what was deleted before a moment. */
export function emptyDeleted(db: CorpusDatabase, before: number): Promise<void> {
  return writing(db, async (step) => {
    for (const id of await db.deleted.where('batch').below(before).primaryKeys())
      step.delete('deleted', id);
  });
}
