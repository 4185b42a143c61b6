import { expect, test } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { Gathering } from '../../src/index/gather.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { commit, readManifest } from '../../src/index/manifest.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { analyse } from '../../src/text/analyse.ts';

const articles = Array.from({ length: 400 }, (_, n) => ({
  id: `article ${n}`,
  sentences: [
    { index: 0, text: 'The court ruled against the harbour.' },
    ...Array.from({ length: 60 }, (_, at) => ({
      index: at + 1,
      text: `Flood number ${n} of Ohio rose by ${at} feet.`,
    })),
  ],
}));

/** A store whose index is one gathered segment beside what another article made. */
async function gathered(without: readonly string[]): Promise<MemoryIndexStore> {
  const store = new MemoryIndexStore();
  await addArticles(store, [{ id: 'before', sentences: [{ index: 0, text: 'A flood in Ohio.' }] }]);
  const gathering = new Gathering();
  await gathering.add(articles);
  const made = (await gathering.end(9))!;
  for (const piece of made.pieces(10_000)) await store.apply(piece);
  const manifest = await readManifest(store);
  const segments = [...manifest.segments, made.segment(without)];
  await commit(store, { ...manifest, nextSegment: 10, segments }, manifest, new Map());
  return store;
}

async function found(store: MemoryIndexStore, text: string) {
  const [candidates] = await lookUp(store, [analyse(text)], 1_000);
  return candidates!.map(({ article, sentence }) => `${article}/${sentence}`).sort();
}

test('articles gathered into one segment are found as if they had been added one by one', async () => {
  const one = await gathered([]);
  const two = new MemoryIndexStore();
  await addArticles(two, [{ id: 'before', sentences: [{ index: 0, text: 'A flood in Ohio.' }] }]);
  for (let at = 0; at < articles.length; at += 100)
    await addArticles(two, articles.slice(at, at + 100));
  for (const text of [
    'The court ruled against the harbour.',
    'Flood number 7 of Ohio rose by 3 feet.',
    'A flood in Ohio.',
  ])
    expect(await found(one, text)).toEqual(await found(two, text));
  expect((await readManifest(one)).segments.map(({ id }) => id)).toEqual([1, 9]);
});

test('what is left out of a gathered segment is dead in it', async () => {
  const store = await gathered(['article 7']);
  const there = await found(store, 'The court ruled against the harbour.');
  expect(there).toContain('article 6/0');
  expect(there).not.toContain('article 7/0');
});

test('nothing gathered is no segment', async () => {
  expect(await new Gathering().end(1)).toBeNull();
});
