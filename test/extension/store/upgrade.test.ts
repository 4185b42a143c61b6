import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { mending } from '../../../extension/store/index-care.ts';
import { readBody } from '../../../extension/store/body.ts';
import { undelete } from '../../../extension/store/delete.ts';
import { store } from '../../../extension/store/intake.ts';
import type { ArticleRecord } from '../../../extension/store/records.ts';
import { loadShipped } from '../../../extension/store/shipped.ts';
import { DexieArticles, DexieIndex } from '../../../extension/store/stores.ts';
import { check } from '../../../src/engine.ts';
import { documentOf, kept, packOf } from './corpus.ts';
import {
  version1Articles,
  version3,
  writeVersion1,
  writeVersion3,
  writeVersion3Without,
} from './old-versions.ts';

const NAME = 'old';
let db: CorpusDatabase;
async function open(write: (name: string) => Promise<void>): Promise<void> {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await write(NAME);
  db = new CorpusDatabase(NAME);
}
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

describe('a database of version 1', () => {
  beforeEach(() => open(writeVersion1));

  it('keeps every article, sentence by sentence', async () => {
    const old = version1Articles();
    const now = await new DexieArticles(db).get(old.map(({ id }) => id));
    expect(now).toEqual(old);
  });

  it('knows what shipped and what is the reader’s own', async () => {
    const packs = (await db.articles.toArray()).map(({ id, packs }) => [id, packs]);
    expect(Object.fromEntries(packs)).toEqual({
      '000': ['shipped'],
      [version1Articles()[1]!.id]: ['kept'],
    });
    expect(await new DexieArticles(db).size()).toEqual({ articles: 2, newsrooms: 1 });
  });

  it('still answers', async () => {
    const page = {
      id: 'page',
      url: null,
      outlet: null,
      newsroom: null,
      title: null,
      authors: [],
      published: null,
      text: 'Forty boats have asked for an oyster license — nine more than last season.',
      blocks: [],
    };
    const corpus = { articles: new DexieArticles(db), index: new DexieIndex(db) };
    const { sentences } = await mending(db, () => check(page, corpus));
    expect(sentences[0]?.finding?.reports).toHaveLength(1);
  });

  it('has texts again, with the sentences where they stood', async () => {
    for (const { body } of await db.texts.toArray()) {
      const { doc, sentences } = await readBody(body);
      expect(sentences.map(({ start, end }) => doc.text.slice(start, end))).toEqual(
        sentences.map(({ text }) => text),
      );
    }
  });

  it('takes the shipped corpus of the new version in place of its own', async () => {
    await mending(db, () => loadShipped(db, packOf('v2', 2)));
    expect(await db.articles.where('packs').equals('shipped').count()).toBe(2);
    expect(await db.articles.get('000')).toBeUndefined();
    expect(await db.articles.get(version1Articles()[1]!.id)).toBeDefined();
  });
});

/** A record as version 3 had it. */
const older = ({ address: _, ...record }: ArticleRecord) => record;

describe('a database of version 3', () => {
  beforeEach(() => open(writeVersion3));
  const page = { ...documentOf(11), id: null, url: 'https://news.example/11?utm_source=feed' };

  it('knows an article by its address', async () => {
    expect(await store(db, [page], kept())).toEqual([{ id: 'article-011', was: 'known' }]);
    expect(await db.articles.where('address').above(0).count()).toBe(4);
  });

  it('keeps all else that it knew of its articles', async () => {
    const before = version3().articles!.map(([, record]) => record);
    expect((await db.articles.toArray()).map(older)).toEqual(before);
  });

  it('brings an article back that was deleted, and knows it by its address', async () => {
    await db.delete();
    const deleted = { id: 'article-011', batch: 7 };
    await open((name) => writeVersion3Without(name, deleted));
    expect(await db.articles.get(deleted.id)).toBeUndefined();
    await undelete(db, deleted.batch);
    expect(await store(db, [page], kept())).toEqual([{ id: 'article-011', was: 'known' }]);
  });
});
