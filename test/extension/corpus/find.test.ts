import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { find, type Wanted } from '../../../extension/corpus/find.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { store } from '../../../extension/store/intake.ts';
import { documentOf, kept } from '../store/corpus.ts';

const ANY: Wanted = { words: '', outlet: '', from: '', to: '', pack: '' };
const WORDS = 'crowns for the lighthouse';
const id = (n: number) => documentOf(n).id;
const article = (n: number, outlet: string, day: string) => ({
  ...documentOf(n),
  outlet,
  published: { time: day, precision: 'day' } as const,
});

const db = new CorpusDatabase('find');
beforeAll(async () => {
  const many = Array.from({ length: 400 }, (_, n) => article(n, 'The Quay', '2018-01-01'));
  await store(db, many, kept(1));
  const imported = { id: 'import:1', kind: 'import', name: 'mine', on: true, added: 0 } as const;
  const late = [article(500, 'The Harbor Ledger', '2019-05-05')];
  await store(db, late, { ...kept(2), pack: imported });
});
afterAll(() => db.delete());

const foundBy = async (wanted: Partial<Wanted>) =>
  (await find(db, { ...ANY, ...wanted }, 50)).map(({ record }) => record.id);

it.each([
  ['an outlet', { outlet: 'The Harbor Ledger' }],
  ['days', { from: '2019-05-05', to: '2019-05-05' }],
  ['a pack', { pack: 'import:1' }],
])('filters by %s, with words and without', async (_, filter) => {
  expect(await foundBy(filter)).toEqual([id(500)]);
  expect(await foundBy({ ...filter, words: WORDS })).toEqual([id(500)]);
});

it('shows what was stored last first, and no more than are asked for', async () => {
  const found = await foundBy({});
  expect(found).toHaveLength(50);
  expect(found[0]).toBe(id(500));
});

it('finds the sentence that the words are in', async () => {
  const [first] = await find(db, { ...ANY, words: 'paid 502,417 crowns' }, 50);
  expect(first).toMatchObject({ record: { id: id(500) } });
  expect(first!.sentence).toContain('502,417');
});
