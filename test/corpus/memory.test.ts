import { expect, it } from 'vitest';
import { MemoryArticles } from '../../src/corpus/memory.ts';
import type { Article } from '../../src/types.ts';

const article = (id: string, newsroom: string | null): Article => ({
  id,
  url: null,
  outlet: null,
  newsroom,
  title: null,
  authors: [],
  published: null,
  sentences: [],
});

it('gives articles in the order asked for, and counts newsrooms that are known', async () => {
  const store = new MemoryArticles();
  await store.put([article('a', 'X'), article('b', 'X'), article('c', null)]);
  expect(await store.get(['c', 'no', 'a'])).toEqual([
    article('c', null),
    undefined,
    article('a', 'X'),
  ]);
  expect(await store.size()).toEqual({ articles: 3, newsrooms: 1 });
  await store.put([article('b', 'Y')]);
  expect(await store.size()).toEqual({ articles: 3, newsrooms: 2 });
  await store.remove(['a', 'no']);
  expect(await store.size()).toEqual({ articles: 2, newsrooms: 1 });
});
