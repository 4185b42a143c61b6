import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { deleteArticles, undelete } from '../../../extension/store/delete.ts';
import { store } from '../../../extension/store/intake.ts';
import { loadShipped } from '../../../extension/store/shipped.ts';
import { documentOf, kept, knows, packOf } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('shipped')));
afterEach(() => db.delete());

const ids = () => db.articles.toCollection().primaryKeys();

describe('the shipped corpus', () => {
  it('is loaded and searchable', async () => {
    await loadShipped(db, packOf('v1', 3));
    expect(await ids()).toHaveLength(3);
    expect(await knows(db, 1)).toBe(true);
  });

  it('is read once', async () => {
    await loadShipped(db, packOf('v1', 3));
    const unreadable = { id: 'v1', read: () => Promise.reject(new Error('read again')) };
    await expect(loadShipped(db, unreadable)).resolves.toBeUndefined();
  });

  it('replaces an older one, and leaves the reader’s own articles', async () => {
    await store(db, [{ ...documentOf(90), id: 'own' }], kept());
    await loadShipped(db, packOf('v1', 3));
    await loadShipped(db, packOf('v2', 2, 2));
    expect((await ids()).sort()).toEqual(['article-002', 'article-003', 'own']);
    expect(await knows(db, 0)).toBe(false);
    expect(await knows(db, 3)).toBe(true);
  });

  it('never brings back what the reader deleted, unless that is undone', async () => {
    await loadShipped(db, packOf('v1', 3));
    const batch = await deleteArticles(db, ['article-001']);
    await loadShipped(db, packOf('v2', 4));
    expect(await ids()).toEqual(['article-000', 'article-002', 'article-003']);
    expect(await knows(db, 1)).toBe(false);
    await undelete(db, batch);
    await loadShipped(db, packOf('v3', 4));
    expect(await ids()).toHaveLength(4);
  });

  it('is whole after being killed at any write', { timeout: 60_000 }, async () => {
    const pack = packOf('v1', 120);
    for (let kill = 1; kill <= 6; kill++) {
      await db.delete();
      db = new CorpusDatabase('shipped');
      let writes = 0;
      const killer = () => {
        if (++writes === kill) throw new Error('killed');
      };
      db.meta.hook('creating', killer);
      db.meta.hook('updating', killer);
      db.articles.hook('creating', (key) => (key === 'article-060' ? killer() : undefined));
      await loadShipped(db, pack).catch(() => undefined);
      await loadShipped(db, pack);
      expect(await ids()).toHaveLength(120);
      expect(await knows(db, 60)).toBe(true);
      expect(await knows(db, 119)).toBe(true);
    }
  });
});
