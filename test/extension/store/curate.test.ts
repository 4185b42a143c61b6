import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { correct } from '../../../extension/store/correct.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { deleteArticles, emptyDeleted, undelete } from '../../../extension/store/delete.ts';
import { store } from '../../../extension/store/intake.ts';
import { DexieArticles } from '../../../extension/store/stores.ts';
import { followPacks, turnPack } from '../../../extension/store/switch-pack.ts';
import { documentOf, kept, knows } from './corpus.ts';

let db: CorpusDatabase;
const own = (n: number) => documentOf(n).id!;
beforeEach(async () => {
  db = new CorpusDatabase('curate');
  await store(db, [documentOf(1), documentOf(2)], kept());
  await store(db, [{ ...documentOf(3), id: own(1) }], kept(1));
  await store(
    db,
    [documentOf(1)].map((doc) => ({ ...doc, id: own(1) })),
    kept(2),
  );
});
afterEach(async () => {
  expect(await checkCorpus(db)).toEqual([]);
  await db.delete();
});

describe('deleting an article', () => {
  it('takes it from every answer, and undoing brings it back with its revisions', async () => {
    const before = [await db.articles.toArray(), await db.revisions.toArray()];
    const batch = await deleteArticles(db, [own(1), 'unknown']);
    expect(await knows(db, 1)).toBe(false);
    expect(await db.revisions.count()).toBe(0);
    expect(await checkCorpus(db)).toEqual([]);
    await undelete(db, batch);
    expect([await db.articles.toArray(), await db.revisions.toArray()]).toEqual(before);
    expect(await knows(db, 1)).toBe(true);
  });

  it('cannot be undone over what came again since', async () => {
    const batch = await deleteArticles(db, [own(2)]);
    await store(db, [{ ...documentOf(5), id: own(2) }], kept(9));
    await undelete(db, batch);
    expect(await db.articles.get(own(2))).toMatchObject({ firstSeen: 9 });
  });

  it('can be made final', async () => {
    const batch = await deleteArticles(db, [own(2)]);
    await emptyDeleted(db, batch + 1);
    await undelete(db, batch);
    expect(await db.articles.get(own(2))).toBeUndefined();
  });
});

describe('a pack', () => {
  it('that is off takes no part, and takes part again when it is on', async () => {
    await turnPack(db, 'kept', false);
    expect(await knows(db, 1)).toBe(false);
    await followPacks(db);
    expect(await knows(db, 1)).toBe(false);
    expect(await new DexieArticles(db).size()).toMatchObject({ articles: 0 });
    expect(await checkCorpus(db)).toEqual([]);
    await turnPack(db, 'kept', true);
    await followPacks(db);
    expect(await knows(db, 1)).toBe(true);
  });
});

describe('a correction', () => {
  it('counts, is kept apart, and can be taken back', async () => {
    const before = await db.articles.get(own(2));
    const published = { time: '2018-06-01', precision: 'day' } as const;
    await correct(db, own(2), { outlet: 'The Harbor Ledger', published, at: 7 });
    expect(await db.articles.get(own(2))).toMatchObject({
      outlet: 'The Harbor Ledger',
      published,
      day: '2018-06-01',
    });
    expect(await db.corrections.count()).toBe(1);
    await correct(db, own(2), null);
    expect(await db.articles.get(own(2))).toEqual(before);
  });

  it('outlives a new revision', async () => {
    await correct(db, own(2), { outlet: 'The Harbor Ledger', at: 7 });
    await store(db, [{ ...documentOf(6), id: own(2) }], kept(8));
    expect((await db.articles.get(own(2)))?.outlet).toBe('The Harbor Ledger');
  });
});

describe('the checker', () => {
  it('finds what is amiss', async () => {
    const text = (await db.texts.get(own(2)))!;
    await db.texts.delete(own(2));
    await db.texts.put({ ...text, id: 'stray' });
    expect(await checkCorpus(db)).toEqual([
      'A text of stray has no article.',
      `Article ${own(2)} has no text.`,
      `The index knows ${own(2)}, which is no article.`,
    ]);
    await db.texts.delete('stray');
    await db.texts.put(text);
  });
});
