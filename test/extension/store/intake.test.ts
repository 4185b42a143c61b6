import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBody } from '../../../extension/store/body.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { store, type Origin } from '../../../extension/store/intake.ts';
import { DexieArticles } from '../../../extension/store/stores.ts';
import type { RawDocument } from '../../../src/types.ts';
import { documentOf, kept, knows } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('intake')));
afterEach(() => db.delete());

const page = (n: number, url: string): RawDocument => ({ ...documentOf(n), id: null, url });
const imported: Origin = {
  pack: { id: 'p', kind: 'import', name: 'p', on: true, added: 0 },
  now: 5,
  supersedes: (doc, known) => doc.text.length > known.text.length,
  prefers: (doc, known) => JSON.stringify(doc).length > JSON.stringify(known).length,
};

async function textsOf(id: string): Promise<string[]> {
  const revisions = await db.revisions.where('id').equals(id).sortBy('number');
  const bodies = [...revisions, (await db.texts.get(id))!];
  return Promise.all(bodies.map(async ({ body }) => (await readBody(body)).doc.text));
}

describe('a page that is kept', () => {
  it('is a new article that is searchable', async () => {
    const [outcome] = await store(db, [page(1, 'https://example.com/a')], kept());
    expect(outcome?.was).toBe('new');
    expect(await new DexieArticles(db).size()).toEqual({ articles: 1, newsrooms: 0 });
    expect((await db.articles.toArray())[0]).toMatchObject({ packs: ['kept'], indexed: 1 });
  });

  it('is a revision where the address is known, whatever face and tracking it wears', async () => {
    const [first] = await store(db, [page(1, 'https://example.com/a')], kept(1));
    const again = page(2, 'http://m.example.com/a/?utm_source=x#top');
    const [second] = await store(db, [again], kept(2));
    expect(second).toEqual({ id: first!.id, was: 'revised' });
    expect(await textsOf(first!.id)).toEqual([documentOf(1).text, documentOf(2).text]);
    expect(await db.articles.get(first!.id)).toMatchObject({
      firstSeen: 1,
      lastSeen: 2,
      revision: 2,
    });
  });

  it('is a revision of an article that came with an id of its own', async () => {
    await store(db, [{ ...documentOf(1), url: 'https://example.com/a' }], imported);
    const [outcome] = await store(db, [page(2, 'https://example.com/a')], kept());
    expect(outcome).toEqual({ id: documentOf(1).id, was: 'revised' });
    expect((await db.articles.toArray())[0]!.packs).toEqual(['p', 'kept']);
  });

  it('never overwrites the earliest text, however often it changes', async () => {
    const [{ id } = { id: '' }] = await store(db, [page(1, 'https://example.com/a')], kept());
    for (const n of [2, 3, 1, 4]) await store(db, [page(n, 'https://example.com/a')], kept());
    expect(await textsOf(id)).toEqual([1, 2, 3, 1, 4].map((n) => documentOf(n).text));
  });

  it('is known when it says the same again, and adds no revision', async () => {
    await store(db, [page(1, 'https://example.com/a')], kept());
    const [outcome] = await store(db, [page(1, 'https://example.com/a')], kept());
    expect(outcome?.was).toBe('known');
    expect(await db.revisions.count()).toBe(0);
  });

  it('is searched by its latest text alone', async () => {
    const own = (n: number) => ({ ...documentOf(n), id: documentOf(3).id });
    await store(db, [own(1)], kept());
    await store(db, [own(3)], kept());
    expect(await knows(db, 3)).toBe(true);
    expect(await knows(db, 1)).toBe(false);
  });
});

describe('a document that is imported', () => {
  const long = (n: number) => ({ ...documentOf(n), text: `${documentOf(n).text} It rained.` });

  it('stands behind a longer one of its id, and is kept once', async () => {
    await store(db, [long(1)], imported);
    await store(db, [documentOf(1), documentOf(1)], imported);
    await store(db, [documentOf(1)], imported);
    expect(await textsOf(documentOf(1).id!)).toEqual([documentOf(1).text, long(1).text]);
  });

  it('gives its fuller facts to one that says the same, and adds no revision', async () => {
    const bare = documentOf(1);
    const fuller = { ...bare, outlet: 'Reuters', authors: ['Ann Lee'] };
    for (const docs of [
      [bare, fuller],
      [fuller, bare],
    ]) {
      await store(db, docs, imported);
      expect((await db.articles.get(bare.id!))?.outlet).toBe('Reuters');
      expect(await db.revisions.count()).toBe(0);
      const [{ bytes } = { bytes: 0 }] = await db.articles.toArray();
      expect(bytes).toBe((await db.texts.get(bare.id!))!.body.length);
      expect(await new DexieArticles(db).size()).toEqual({ articles: 1, newsrooms: 1 });
      await db.delete();
      db = new CorpusDatabase('intake');
    }
  });

  it('replaces a shorter one of the same step', async () => {
    await store(db, [documentOf(1), long(1)], imported);
    expect(await textsOf(documentOf(1).id!)).toEqual([documentOf(1).text, long(1).text]);
    expect(await new DexieArticles(db).size()).toEqual({ articles: 1, newsrooms: 0 });
  });
});

describe('an article of a pack that is off', () => {
  it('takes no part, until a pack that is on holds it too', async () => {
    const off = { ...imported, pack: { ...imported.pack, on: false } };
    await store(db, [documentOf(1)], off);
    expect(await knows(db, 1)).toBe(false);
    expect(await new DexieArticles(db).size()).toEqual({ articles: 0, newsrooms: 0 });
    await store(db, [documentOf(1)], kept());
    expect(await knows(db, 1)).toBe(true);
    expect(await new DexieArticles(db).size()).toEqual({ articles: 1, newsrooms: 0 });
  });
});

describe('a step', () => {
  it('that fails at its end leaves nothing', async () => {
    const fail = () => {
      throw new Error('killed');
    };
    await expect(store(db, [documentOf(1)], kept(), fail)).rejects.toThrow('killed');
    expect(await db.articles.count()).toBe(0);
    expect(await db.index.count()).toBe(0);
  });

  it('waits for the one before: what writers add at once is all there', async () => {
    const numbers = Array.from({ length: 12 }, (_, n) => n);
    await Promise.all(numbers.map((n) => store(db, [documentOf(n)], kept())));
    for (const n of numbers) expect(await knows(db, n)).toBe(true);
  });
});
