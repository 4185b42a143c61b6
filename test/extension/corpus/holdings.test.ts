import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { afterAll, expect, it } from 'vitest';
import { holdingsOf } from '../../../extension/corpus/holdings.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { deleteArticles } from '../../../extension/store/delete.ts';
import { store } from '../../../extension/store/intake.ts';
import { documentOf, kept } from '../store/corpus.ts';

const db = new CorpusDatabase('holdings');
afterAll(() => db.delete());

it('of more articles than are read in one go are counted by pack, and name each outlet once', async () => {
  const pack = { id: 'import:1', kind: 'import', name: 'mine', on: true, added: 0 } as const;
  const quay = (n: number) => ({ ...documentOf(n), outlet: n % 2 ? 'The Quay' : 'Harbor Ledger' });
  await store(
    db,
    Array.from({ length: 600 }, (_, n) => quay(n)),
    kept(1),
  );
  await store(db, [quay(0), { ...documentOf(700), outlet: null }], { ...kept(2), pack });
  expect(await holdingsOf(db)).toEqual({
    packs: new Map([
      ['kept', 600],
      ['import:1', 2],
    ]),
    outlets: ['Harbor Ledger', 'The Quay'],
  });
  await deleteArticles(
    db,
    [700, 0].map((n) => documentOf(n).id!),
  );
  expect((await holdingsOf(db)).packs).toEqual(
    new Map([
      ['kept', 599],
      ['import:1', 0],
    ]),
  );
});
