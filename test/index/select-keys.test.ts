import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { analyse } from '../../src/text/analyse.ts';
import type * as Tuning from '../../src/tuning.ts';
import { article, sentence } from './arbitraries.ts';

const { sizes } = vi.hoisted(() => ({ sizes: { largeList: 0 } }));

vi.mock('../../src/tuning.ts', async () => {
  const tuning = await vi.importActual<typeof Tuning>('../../src/tuning.ts');
  const small = { commonPostings: 2, leastKeys: 1, sharedBlockBytes: 40, largestBlockPostings: 3 };
  return { ...tuning, INDEX: Object.assign(sizes, { ...tuning.INDEX, ...small }) };
});

test('which lists are large, as each format has it, changes no answer', async () => {
  const articles = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 12 });
  const queries = fc.array(sentence, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(articles, queries, async (some, asked) => {
      const answers = [];
      for (const largeList of [1, 4, 1_000]) {
        sizes.largeList = largeList;
        const store = new MemoryIndexStore();
        await addArticles(store, some);
        answers.push(await lookUp(store, asked.map(analyse), 5));
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }),
    { numRuns: 150 },
  );
});
