import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { IN_TURN } from '../../../extension/store/job-lines.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { deleteArticles, undelete } from '../../../extension/store/delete.ts';
import { mending } from '../../../extension/store/index-care.ts';
import { store, type Origin } from '../../../extension/store/intake.ts';
import { indexWaiting } from '../../../extension/store/lay.ts';
import { DexieIndex } from '../../../extension/store/stores.ts';
import { readManifest } from '../../../src/index/manifest.ts';
import { documentOf, kept, knows } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('laid')));
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const NUMBERS = Array.from({ length: 30 }, (_, n) => n);
const waits: Origin = { ...kept(), inTurn: IN_TURN };
const waiting = (numbers: readonly number[]) => store(db, numbers.map(documentOf), waits);
const changed = { ...documentOf(3), text: 'The mayor of Port Dar sold the lighthouse for a song.' };

/** Out of the transaction that the caller is in. */
const later = (act: () => Promise<unknown>) =>
  new Promise((resolve) => setTimeout(() => resolve(act())));

describe('articles that wait to be indexed', () => {
  it('are stored and whole, and found once they are indexed, by one segment', async () => {
    await waiting(NUMBERS.slice(0, 20));
    await waiting(NUMBERS.slice(20));
    expect(await db.articles.count()).toBe(30);
    expect(await checkCorpus(db)).toEqual([]);
    expect(await knows(db, 3)).toBe(false);
    await indexWaiting(db);
    expect(await knows(db, 3)).toBe(true);
    expect(await knows(db, 29)).toBe(true);
    expect((await readManifest(new DexieIndex(db))).segments).toHaveLength(1);
    expect(await db.waiting.count()).toBe(0);
    expect(await db.state('waiting')).toBeUndefined();
    expect(await checkCorpus(db)).toEqual([]);
  });

  it('are found by the text that an import brings last', async () => {
    await waiting(NUMBERS);
    await indexWaiting(db);
    await store(db, [changed], waits);
    expect(await checkCorpus(db)).toEqual([]);
    expect(await knows(db, 3)).toBe(false);
    await indexWaiting(db);
    expect(await checkCorpus(db)).toEqual([]);
    expect(await knows(db, 4)).toBe(true);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['deleted', () => deleteArticles(db, ['article-003'])],
    ['kept anew', () => store(db, [changed], kept())],
    [
      'deleted and brought back',
      () => deleteArticles(db, ['article-003']).then((n) => undelete(db, n)),
    ],
  ])('may be %s before and while the segment is made', async (_, act) => {
    await waiting(NUMBERS);
    await act();
    await indexWaiting(db);
    expect(await checkCorpus(db)).toEqual([]);
    await db.delete();
    db = new CorpusDatabase('laid');
    await waiting(NUMBERS);
    let acting: Promise<unknown> | undefined;
    // In the midst: the number of the segment is taken, and nothing of it written.
    db.meta.hook('updating', () => void (acting ??= later(act)));
    await indexWaiting(db);
    expect(acting).toBeDefined();
    await acting;
    expect(await checkCorpus(db)).toEqual([]);
    expect(await knows(db, 4)).toBe(true);
  });

  it('are taken up again after a death at any write, and leave no record that nothing names', async () => {
    for (let kill = 1; ; kill++) {
      await db.delete();
      db = new CorpusDatabase('laid');
      await waiting(NUMBERS);
      let writes = 0;
      const die = () => {
        if (++writes >= kill) throw new Error('killed');
      };
      db.index.hook('creating', die);
      db.index.hook('updating', die);
      const died = await indexWaiting(db).then(
        () => false,
        () => true,
      );
      db.index.hook('creating').unsubscribe(die);
      db.index.hook('updating').unsubscribe(die);
      expect(await checkCorpus(db)).toEqual([]);
      await indexWaiting(db);
      expect(await knows(db, 3)).toBe(true);
      const { segments } = await readManifest(new DexieIndex(db));
      const named = new Set([...segments.map(({ id }) => `${id}`), 'manifest']);
      for (const key of await db.index.toCollection().primaryKeys())
        expect(named).toContain(key.split('/')[0]);
      if (!died) break;
    }
  });

  it('are indexed by a rebuild, where the index turns out damaged', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await waiting(NUMBERS.slice(0, 10));
    await indexWaiting(db);
    await waiting(NUMBERS.slice(10));
    const [first] = await db.index.where(':id').startsWith('1/').primaryKeys();
    await db.index.put(new Uint8Array([1]), first);
    expect(await mending(db, () => knows(db, 20))).toBe(true);
    await indexWaiting(db);
    expect(await checkCorpus(db)).toEqual([]);
  });
});
