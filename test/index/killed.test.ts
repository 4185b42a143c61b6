import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { mergeStep } from '../../src/index/merge.ts';
import { removeArticles } from '../../src/index/remove.ts';
import type { ArticleToIndex } from '../../src/index/segment.ts';
import { analyse } from '../../src/text/analyse.ts';
import type { IndexStore } from '../../src/types.ts';
import { article } from './arbitraries.ts';
import { FailingStore, Killed } from './failing-store.ts';
import { Oracle } from './oracle.ts';

vi.mock('../../src/tuning.ts', async () => (await import('./small-tuning.ts')).smallTuning());
vi.setConfig({ testTimeout: 120_000 });

const QUERIES = ['The court ruled.', 'Flood in Ohio: 40 children taken away.', 'Senator, minister'];

async function answers(store: IndexStore): Promise<unknown> {
  return lookUp(store, QUERIES.map(analyse), 9);
}

function expected(...batches: readonly (readonly ArticleToIndex[])[]): unknown {
  const oracle = new Oracle();
  for (const batch of batches) oracle.add(batch);
  return QUERIES.map((query) => oracle.lookUp(query, 9));
}

/** Runs `work` on a copy of a store, killed at its first store call, then at its second, until it lives. */
async function killEverywhere(
  state: MemoryIndexStore,
  work: (store: IndexStore) => Promise<void>,
  check: (store: MemoryIndexStore) => Promise<void>,
): Promise<number> {
  let killed = 0;
  for (const after of [false, true]) {
    for (let at = 0; ; at += 1) {
      const store = new MemoryIndexStore();
      await store.apply(state.records);
      const failing = new FailingStore(store, at, after);
      const died = await work(failing).then(
        () => false,
        (error: unknown) => {
          if (error instanceof Killed) return true;
          throw error;
        },
      );
      if (!died) break;
      killed += 1;
      await check(store);
    }
  }
  return killed;
}

async function mergeAll(store: IndexStore): Promise<void> {
  while (await mergeStep(store));
}

async function storeOf(batches: readonly (readonly ArticleToIndex[])[]): Promise<MemoryIndexStore> {
  const store = new MemoryIndexStore();
  for (const batch of batches) await addArticles(store, batch);
  return store;
}

const batches = fc.array(fc.array(article, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 5,
});

test('a merge killed at any await loses nothing, and goes on where it was', async () => {
  let killed = 0;
  await fc.assert(
    fc.asyncProperty(batches, async (added) => {
      const answer = expected(...added);
      const check = async (store: MemoryIndexStore): Promise<void> => {
        expect(await answers(store)).toEqual(answer);
        await mergeAll(store);
        expect(await answers(store)).toEqual(answer);
      };
      killed += await killEverywhere(await storeOf(added), mergeAll, check);
    }),
    { numRuns: 10 },
  );
  expect(killed).toBeGreaterThan(100);
});

test('an addition killed at any await is there whole or not at all, and can be done again', async () => {
  await fc.assert(
    fc.asyncProperty(batches, article, async (added, last) => {
      const [before, after] = [expected(...added), expected(...added, [last])];
      const check = async (store: MemoryIndexStore): Promise<void> => {
        expect([before, after]).toContainEqual(await answers(store));
        await addArticles(store, [last]);
        expect(await answers(store)).toEqual(after);
      };
      await killEverywhere(await storeOf(added), (store) => addArticles(store, [last]), check);
    }),
    { numRuns: 15 },
  );
});

test('a removal killed at any await is done or not, and can be done again, also amid a merge', async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.integer({ min: 0, max: 9 }), async (added, steps) => {
      const id = added[0]![0]!.id;
      const amidMerge = await storeOf(added);
      for (let step = 0; step < steps; step += 1) await mergeStep(amidMerge);
      const oracle = new Oracle();
      for (const batch of added) oracle.add(batch);
      oracle.remove([id]);
      const after = QUERIES.map((query) => oracle.lookUp(query, 9));
      const check = async (store: MemoryIndexStore): Promise<void> => {
        expect([expected(...added), after]).toContainEqual(await answers(store));
        await removeArticles(store, [id]);
        await mergeAll(store);
        expect(await answers(store)).toEqual(after);
      };
      await killEverywhere(amidMerge, (store) => removeArticles(store, [id]), check);
    }),
    { numRuns: 15 },
  );
});
