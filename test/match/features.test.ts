import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES, measure, runsOf, type FeatureName } from '../../src/match/features.ts';
import { pairOf } from '../../src/match/pair.ts';
import { analyse } from '../../src/text/analyse.ts';

const WORDS =
  `the a of in that said not will may police mayor Anna Webb Lisbon Friday 12 3,000 percent closed
  opened bridge river vote court judge report children kids lawyer attorney "we never knew"`.split(
    /\s+/,
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  .map((words) => `${words.join(' ')}.`);

function features(a: string, b: string): Readonly<Record<FeatureName, number>> {
  const pair = pairOf(analyse(a), analyse(b));
  const found = measure(pair, runsOf(pair));
  return Object.fromEntries(FEATURE_NAMES.map((name, place) => [name, found[place]])) as Record<
    FeatureName,
    number
  >;
}

/** Shares: between none and all. */
const SHARES = FEATURE_NAMES.filter((name) =>
  /^(overlap|words|content|stops|grams|subsequence|ran|bigrams|runShare|quoteShare|quotesDiffer|lengthRatio|massRatio)/.test(
    name,
  ),
);
/** Shares that are whole between a sentence and itself. */
const WHOLE = [
  'wordsLeast',
  'wordsMost',
  'bigrams',
  'gramsLeast',
  'subsequenceLeast',
  'lengthRatio',
] as const;
/** What only one sentence has: nothing between a sentence and itself. */
const NONE = [
  'aloneMost',
  'strangestMost',
  'gapMost',
  'gapWordsMost',
  'namesMissMost',
  'numbersAlone',
  'negations',
  'modals',
] as const;

describe('every feature', () => {
  it('is a finite number', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        for (const value of Object.values(features(a, b))) expect(value).toSatisfy(Number.isFinite);
      }),
    );
  });

  it('says the same of a pair from either side', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [one, two] = [features(a, b), features(b, a)];
        for (const name of FEATURE_NAMES) {
          expect(two[name], name).toBeCloseTo(one[name], 9);
        }
      }),
    );
  });

  it('is between none and all where it is a share', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const found = features(a, b);
        for (const name of SHARES) {
          expect(found[name], name).toBeGreaterThanOrEqual(0);
          expect(found[name], name).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('is whole, or nothing, between a sentence and itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const found = features(
          `${text.slice(0, -1)} bridge closed.`,
          `${text.slice(0, -1)} bridge closed.`,
        );
        for (const name of WHOLE) expect(found[name], name).toBeCloseTo(1, 9);
        for (const name of NONE) expect(found[name], name).toBe(0);
      }),
    );
  });
});
