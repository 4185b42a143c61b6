import fc from 'fast-check';
import type { ArticleToIndex } from '../../src/index/segment.ts';

const WORDS =
  'court ruled minister resigned Ohio flood the of not children taken away 40 senator bank'.split(
    ' ',
  );

/** A sentence of few different words, some of them quoted. */
const mixed: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
  )
  .map(([plain, quoted]) => `${plain.join(' ')} “${quoted.join(' ')}”`);

/** Sentences that overlap, and often repeat. */
export const sentence: fc.Arbitrary<string> = fc.oneof(
  mixed,
  fc.constantFrom('The court ruled.', 'A senator resigned.', 'Flood in Ohio: 40 taken away.'),
);

/** An article with one of a few ids, some of its sentences left out of the index. */
export const article: fc.Arbitrary<ArticleToIndex> = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.array(fc.tuple(sentence, fc.boolean()), { maxLength: 8 }),
  )
  .map(([id, sentences]) => ({
    id: `article-${id}`,
    sentences: sentences
      .map(([text], index) => ({ index, text }))
      .filter(({ index }) => sentences[index]![1]),
  }));

/** What may happen to an index. */
export type Operation =
  | { readonly add: readonly ArticleToIndex[] }
  | { readonly remove: readonly string[] }
  | { readonly merge: number };

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ add: fc.array(article, { maxLength: 4 }) }),
  fc.record({ remove: fc.array(fc.constantFrom('article-1', 'article-2', 'article-3', 'none')) }),
  fc.record({ merge: fc.integer({ min: 1, max: 12 }) }),
);
