import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { correct } from '../../../extension/store/correct.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { undelete } from '../../../extension/store/delete.ts';
import { store } from '../../../extension/store/intake.ts';
import { applyPlan, planOf } from '../../../extension/store/retention.ts';
import { loadShipped } from '../../../extension/store/shipped.ts';
import { documentOf, kept, knows, packOf } from './corpus.ts';
import '../fake-locks.ts';

const DAY = 86_400_000;
const NOW = Date.now() + 1_000 * DAY;
const ANY = { days: null, megabytes: null };
const id = (n: number) => documentOf(n).id!;
const read = (day: number) => ({
  ...kept(),
  now: NOW - day * DAY,
  pack: { id: 'remembered', kind: 'remembered', name: '', on: true, added: 0 } as const,
});

let db: CorpusDatabase;
beforeEach(async () => {
  db = new CorpusDatabase('retention');
  await loadShipped(db, packOf('shipped-1', 1));
  await store(db, [documentOf(1)], kept(0));
  for (const [n, day] of [
    [2, 100],
    [3, 50],
    [4, 400],
    [5, 300],
  ] as const)
    await store(db, [documentOf(n)], read(day));
  await correct(db, id(5), { outlet: 'The Harbor Ledger', at: 1 });
});
afterEach(async () => {
  expect(await checkCorpus(db)).toEqual([]);
  await db.delete();
});

it('takes what is older than the days, oldest first; not what ships, was kept or corrected', async () => {
  const plan = await planOf(db, { ...ANY, days: 90 }, NOW);
  expect(plan.ids).toEqual([id(4), id(2)]);
  expect(plan.oldest).toBe(NOW - 400 * DAY);
  expect(plan.bytes).toBeGreaterThan(0);
});

it('takes the oldest until the texts are small enough, and no more', async () => {
  const sizes = (await db.articles.toArray()).map(({ bytes }) => bytes);
  const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const one = await planOf(db, { ...ANY, megabytes: (all - 1) / 1e6 }, NOW);
  expect(one.ids).toEqual([id(4)]);
  expect((await planOf(db, { ...ANY, megabytes: all / 1e6 }, NOW)).ids).toEqual([]);
  expect((await planOf(db, { ...ANY, megabytes: 0.000001 }, NOW)).ids).toEqual([
    id(4),
    id(2),
    id(3),
  ]);
});

it('takes nothing without a rule, and changes nothing before the word is given', async () => {
  expect(await planOf(db, ANY, NOW)).toEqual({ ids: [], bytes: 0, oldest: null });
  await planOf(db, { ...ANY, days: 1 }, NOW);
  expect(await db.articles.count()).toBe(6);
});

it('can be undone', async () => {
  const batch = await applyPlan(db, await planOf(db, { ...ANY, days: 90 }, NOW), NOW);
  expect(await knows(db, 4)).toBe(false);
  expect(await knows(db, 3)).toBe(true);
  await undelete(db, batch);
  expect(await knows(db, 4)).toBe(true);
  expect(await db.deleted.count()).toBe(0);
});
