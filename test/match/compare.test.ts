import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, compareIfAlike } from '../../src/match/compare.ts';
import { explain } from '../../src/match/explain.ts';
import { LEAST_NEAR } from '../../src/match/graded.ts';
import { analyse } from '../../src/text/analyse.ts';
import { minimalPairs } from './minimal-pairs.ts';

const SENTENCES = minimalPairs().flatMap(({ a, b }) => [a, b]);

/** Sentences that share some clauses: two halves of those of the minimal pairs. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.constantFrom(...SENTENCES),
    fc.constantFrom(' ', ', and '),
  )
  .map(([one, two, between]) => one.slice(0, one.length / 2) + between + two.slice(two.length / 2));

function outcomes(a: string, b: string) {
  const [one, two] = [analyse(a), analyse(b)];
  return { whole: compare(one, two), quick: compareIfAlike(one, two) };
}

describe('comparing only what is alike', () => {
  it('says what comparing says, or nothing where nothing would come of it', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { whole, quick } = outcomes(a, b);
        if (quick) {
          expect(JSON.stringify(quick)).toBe(JSON.stringify(whole));
        } else {
          expect(whole).toMatchObject({ tier: null, clause: null });
          expect(whole.score).toBeLessThan(LEAST_NEAR);
        }
      }),
    );
  });

  it('says outside of a story whether they match, and the same of the match', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [one, two] = [analyse(a), analyse(b)];
        const [whole, lone] = [compare(one, two), compareIfAlike(one, two, false)];
        expect(lone?.tier ?? null).toBe(whole.tier);
        expect(lone?.phrase ?? false).toBe(whole.phrase);
        if (lone?.tier) expect({ ...lone, clause: null }).toEqual({ ...whole, clause: null });
      }),
    );
  });

  it('leaves out no minimal pair that matches, and most pairs of two others', () => {
    for (const { a, b } of minimalPairs()) {
      const { whole, quick } = outcomes(a, b);
      expect(quick?.tier ?? null, `${a} | ${b}`).toBe(whole.tier);
    }
    const strangers = SENTENCES.slice(10).map((b, at) => outcomes(SENTENCES[at] ?? '', b).quick);
    expect(strangers.filter((one) => one === null).length).toBeGreaterThan(strangers.length * 0.9);
  });

  it('tells what each feature said of a match', () => {
    const said = explain(analyse('The mayor left Lisbon.'), analyse('The mayor left Lisbon.'));
    const total = Object.values(said).reduce((sum, value) => sum + value, 0);
    expect(total).toBeGreaterThan(0);
  });
});
