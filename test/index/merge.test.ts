import { expect, test } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { mergeStep } from '../../src/index/merge.ts';
import { removeArticles } from '../../src/index/remove.ts';
import { analyse } from '../../src/text/analyse.ts';
import { INDEX } from '../../src/tuning.ts';

const articleOf = (id: string, ...texts: string[]) => ({
  id,
  sentences: texts.map((text, index) => ({ index, text })),
});

async function mergeAll(store: MemoryIndexStore): Promise<void> {
  while (await mergeStep(store));
}

async function articlesFor(store: MemoryIndexStore, query: string): Promise<string[]> {
  const [found] = await lookUp(store, [analyse(query)], 10);
  return found!.map(({ article }) => article);
}

test('a sentence that stood in a removed article first keeps its postings, in order', async () => {
  const store = new MemoryIndexStore();
  await addArticles(store, [
    articleOf('removed', 'The court ruled.'),
    articleOf('between', 'The court adjourned.'),
    articleOf('between too', 'The court met.'),
    articleOf('copy', 'The court ruled.'),
  ]);
  await removeArticles(store, ['removed']);
  await mergeAll(store);
  expect(await articlesFor(store, 'The court ruled.')).toEqual(['copy', 'between', 'between too']);
  await removeArticles(store, ['between too']);
  await mergeAll(store);
  expect(await articlesFor(store, 'The court ruled.')).toEqual(['copy', 'between']);
});

test('an index whose articles are all removed leaves only its manifest', async () => {
  const store = new MemoryIndexStore();
  await addArticles(store, [articleOf('one', 'The court ruled.'), articleOf('two', 'A flood.')]);
  await removeArticles(store, ['one', 'two']);
  await mergeAll(store);
  expect([...store.records.keys()]).toEqual(['manifest']);
});

test('articles added one by one end in few segments, with no record of the old ones', async () => {
  const store = new MemoryIndexStore();
  for (let number = 0; number < 60; number += 1) {
    await addArticles(store, [
      articleOf(`${number}`, 'The court ruled.', `Flood number ${number}.`),
    ]);
    await mergeAll(store);
  }
  const directories = [...store.records.keys()].filter((key) => key.endsWith('/directory'));
  const segments = directories.map((key) => key.split('/')[0]);
  expect(segments.length).toBeLessThanOrEqual(5);
  const owners = new Set([...store.records.keys()].map((key) => key.split('/')[0]));
  expect([...owners].sort()).toEqual(['manifest', ...segments].sort());
});

test('a merge leaves what it replaced to steps of their own, which remove no more than some records', async () => {
  const store = new MemoryIndexStore();
  const word = (at: number): string => `w${at.toString(36)}`;
  for (const half of ['a', 'b']) {
    const texts = Array.from(
      { length: 9_000 },
      (_, at) => `${half}${word(at)} and ${word(2 * at)}`,
    );
    await addArticles(store, [articleOf(half, ...texts)]);
  }
  const most = { removed: 0, steps: 0 };
  for (;;) {
    const before = new Set(store.records.keys());
    if (!(await mergeStep(store))) break;
    for (const key of store.records.keys()) before.delete(key);
    most.removed = Math.max(most.removed, before.size);
    most.steps += before.size > 0 ? 1 : 0;
  }
  expect(most.removed).toBeLessThanOrEqual(INDEX.sweptRecords + 1);
  expect(most.steps).toBeGreaterThan(1);
  const owners = new Set([...store.records.keys()].map((key) => key.split('/')[0]));
  expect(owners.size).toBe(2);
});

test('a step of a merge writes no more pages than it reads, however many there are', async () => {
  const store = new MemoryIndexStore();
  const many = 3 * INDEX.mergePages * INDEX.pageArticles;
  for (const half of ['a', 'b'])
    await addArticles(
      store,
      Array.from({ length: many }, (_, at) => articleOf(`${half}${at}`, 'The court ruled.')),
    );
  let most = 0;
  for (;;) {
    const before = new Set(store.records.keys());
    if (!(await mergeStep(store))) break;
    const pages = [...store.records.keys()].filter((key) => !before.has(key) && /page/.test(key));
    most = Math.max(most, pages.length);
  }
  expect(most).toBe(INDEX.mergePages);
  expect(await articlesFor(store, 'The court ruled.')).toEqual(
    Array.from({ length: 10 }, (_, at) => `a${at}`),
  );
});

test('an article added while a merge is under way is found at once, and afterwards', async () => {
  const store = new MemoryIndexStore();
  await addArticles(store, [articleOf('one', 'The court ruled.')]);
  await addArticles(store, [articleOf('two', 'The court adjourned.')]);
  await mergeStep(store);
  await addArticles(store, [articleOf('three', 'The court ruled against Ohio.')]);
  const before = await articlesFor(store, 'The court ruled against Ohio.');
  await mergeAll(store);
  expect(before[0]).toBe('three');
  expect(await articlesFor(store, 'The court ruled against Ohio.')).toEqual(before);
});
