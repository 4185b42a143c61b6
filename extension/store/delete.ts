/** Deletes articles so that the reader can undo it. */
import { indexed } from '../../src/engine.ts';
import { addArticles } from '../../src/index/add.ts';
import type { CorpusDatabase } from './database.ts';
import { forget } from './remove.ts';
import { writing } from './step.ts';
import { articleOf, isOn } from './stores.ts';

/** Deletes articles with all their texts; answers the number to undo it by. Unknown ids are passed over. */
export function deleteArticles(db: CorpusDatabase, ids: readonly string[]): Promise<number> {
  return writing(db, async (step) => {
    const batch = Date.now();
    const records = (await db.articles.bulkGet([...ids])).filter((one) => one !== undefined);
    const texts = await db.texts.bulkGet(records.map(({ id }) => id));
    for (const [at, record] of records.entries()) {
      const { id } = record;
      const revisions = await db.revisions.where('id').equals(id).toArray();
      step.put('deleted', id, { id, batch, record, text: texts[at]!, revisions });
    }
    await forget(step, records);
    return batch;
  });
}

/** Brings back what was deleted together. What has come again since stays as it came. */
export function undelete(db: CorpusDatabase, batch: number): Promise<void> {
  return writing(db, async (step) => {
    const all = await db.deleted.where('batch').equals(batch).toArray();
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
    await addArticles(step.index, articles.map(indexed));
  });
}

/** Frees what can be undone no more: what was deleted before a moment. */
export function emptyDeleted(db: CorpusDatabase, before: number): Promise<void> {
  return writing(db, async (step) => {
    for (const id of await db.deleted.where('batch').below(before).primaryKeys())
      step.delete('deleted', id);
  });
}
