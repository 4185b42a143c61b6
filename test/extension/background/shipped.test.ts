import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusDatabase } from '../../../extension/background/database.ts';
import { loadShipped, type ShippedPack } from '../../../extension/background/shipped.ts';
import { DexieArticles, DexieIndex } from '../../../extension/background/stores.ts';
import { check, readDocument } from '../../../src/engine.ts';
import type { RawDocument } from '../../../src/types.ts';

const FACT = (n: number) => `The harbour paid ${n + 2},417 crowns for the lighthouse on Gull Rock.`;

const documentOf = (n: number): RawDocument => ({
  id: `article-${n}`,
  url: null,
  outlet: null,
  newsroom: null,
  title: null,
  authors: [],
  published: null,
  text: FACT(n),
  blocks: [],
});

const packOf = (id: string, count: number, from = 0): ShippedPack => ({
  id,
  read: async () => Array.from({ length: count }, (_, i) => readDocument(documentOf(from + i))),
});

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('shipped')));
afterEach(() => db.delete());

const ids = () => db.articles.toCollection().primaryKeys();

async function knows(n: number): Promise<boolean> {
  const corpus = { articles: new DexieArticles(db), index: new DexieIndex(db) };
  const { sentences } = await check({ ...documentOf(n), id: 'page' }, corpus);
  return sentences.some(({ finding }) => finding !== null);
}

describe('the shipped corpus', () => {
  it('is loaded and searchable', async () => {
    await loadShipped(db, packOf('v1', 3));
    expect(await ids()).toHaveLength(3);
    expect(await knows(1)).toBe(true);
  });

  it('is read once', async () => {
    await loadShipped(db, packOf('v1', 3));
    const unreadable = { id: 'v1', read: () => Promise.reject(new Error('read again')) };
    await expect(loadShipped(db, unreadable)).resolves.toBeUndefined();
  });

  it('replaces an older one, and leaves the reader’s own articles', async () => {
    await db.articles.put({ ...readDocument(documentOf(90)), id: 'own' });
    await loadShipped(db, packOf('v1', 3));
    await loadShipped(db, packOf('v2', 2, 2));
    expect((await ids()).sort()).toEqual(['article-2', 'article-3', 'own']);
    expect(await knows(0)).toBe(false);
    expect(await knows(3)).toBe(true);
  });

  it('is whole after being killed at any write', async () => {
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
      db.articles.hook('creating', (key) => (key === 'article-60' ? killer() : undefined));
      await loadShipped(db, pack).catch(() => undefined);
      await loadShipped(db, pack);
      expect(await ids()).toHaveLength(120);
      expect(await knows(60)).toBe(true);
      expect(await knows(119)).toBe(true);
    }
  });
});
