import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { mergeStep } from '../../src/index/merge.ts';
import { removeArticles } from '../../src/index/remove.ts';
import { analyse } from '../../src/text/analyse.ts';
import { operation, sentence, type Operation } from './arbitraries.ts';
import { Oracle } from './oracle.ts';

vi.mock('../../src/tuning.ts', async () => (await import('./small-tuning.ts')).smallTuning());
vi.setConfig({ testTimeout: 120_000 });

async function perform(store: MemoryIndexStore, oracle: Oracle, one: Operation): Promise<void> {
  if ('add' in one) {
    await addArticles(store, one.add);
    oracle.add(one.add);
  } else if ('remove' in one) {
    await removeArticles(store, one.remove);
    oracle.remove(one.remove);
  } else {
    for (let step = 0; step < one.merge; step += 1) await mergeStep(store);
  }
}

test('after any adds, removals and merge steps the index answers like brute force', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(operation, { maxLength: 14 }),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 12 }),
      async (operations, queries, limit) => {
        const store = new MemoryIndexStore();
        const oracle = new Oracle();
        for (const one of operations) await perform(store, oracle, one);
        const found = await lookUp(store, queries.map(analyse), limit);
        expect(found).toEqual(queries.map((query) => oracle.lookUp(query, limit)));
      },
    ),
    { numRuns: 200 },
  );
});

test('what is to be done meanwhile is done when the blocks are asked for, and not waited for', async () => {
  const store = new MemoryIndexStore();
  const sentences = [{ index: 0, text: 'The court in Ohio ruled on Monday.' }];
  await addArticles(store, [{ id: 'one', sentences }]);
  const done: string[] = [];
  const telling = {
    get: (keys: readonly string[]) => {
      done.push(...keys.map((key) => key.split('/').at(-2) ?? key));
      return store.get(keys);
    },
    apply: () => Promise.reject(new Error('A look-up writes nothing')),
  };
  const query = [analyse('The court in Ohio ruled on Monday.')];
  const found = await lookUp(telling, query, 5, () => done.push('meanwhile'));
  expect(found).toEqual(await lookUp(store, query, 5));
  const blocks = done.lastIndexOf('block');
  expect(blocks).toBeGreaterThan(0);
  expect(done.indexOf('meanwhile')).toBe(blocks + 1);
  expect(done.indexOf('page')).toBeGreaterThan(blocks + 1);
});
