/** Takes articles out of the corpus. */
import { unindexArticles } from './indexing.ts';
import type { ArticleRecord } from './records.ts';
import type { Step } from './step.ts';
import { isOn } from './stores.ts';

/** Takes a pack's articles out of it; those that no other pack holds are gone, with all their texts. */
export async function leavePack(step: Step, pack: string): Promise<void> {
  const records = await step.db.articles.where('packs').equals(pack).toArray();
  const left = records.map((one) => ({ ...one, packs: one.packs.filter((id) => id !== pack) }));
  await forget(
    step,
    left.filter(({ packs }) => packs.length === 0),
  );
  const all = await step.db.packs.toArray();
  const stay = left.filter(({ packs }) => packs.length > 0);
  const silent = stay.filter((one) => one.indexed === 1 && !isOn(one, all));
  await unindexArticles(
    step,
    silent.map(({ id }) => id),
  );
  for (const one of stay) step.put('articles', one.id, { ...one, indexed: isOn(one, all) ? 1 : 0 });
}

/** Removes articles with their texts and revisions. What the reader said of them stays, should they come again. */
export async function forget(step: Step, records: readonly ArticleRecord[]): Promise<void> {
  const ids = records.map(({ id }) => id);
  await unindexArticles(step, ids);
  for (const { id } of records) {
    step.delete('articles', id);
    step.delete('texts', id);
  }
  const revisions = await step.db.revisions.where('id').anyOf(ids).primaryKeys();
  for (const key of revisions) step.delete('revisions', key);
}
