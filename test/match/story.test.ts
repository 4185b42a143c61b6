import { describe, expect, it } from 'vitest';
import { compare } from '../../src/match/compare.ts';
import { hearPhrases } from '../../src/match/story.ts';
import { analyse } from '../../src/text/analyse.ts';

const ONE = 'Harbour officials were a "driving force" behind the closure, a draft audit shows.';
const TWO = 'The audit calls people at the harbour "a driving force" when the port was shut.';
const THREE = 'A "driving force" of the harbour, the audit adds, was money.';

function pair(here: string, there: string, sentence: number) {
  const compared = compare(analyse(here), analyse(there));
  return { match: { article: 'a', sentence, ...compared, tier: null, clause: null } };
}

const clauses = (found: readonly (readonly ReturnType<typeof pair>[])[]) =>
  hearPhrases(found).map((some) => some.map(({ match }) => match.clause));

describe('a phrase that two sentences quote', () => {
  it('counts where only these two share it', () => {
    expect(clauses([[pair(ONE, TWO, 0)]])).toEqual([[0.5]]);
  });

  it('does not count where one of the articles repeats it', () => {
    expect(clauses([[pair(ONE, TWO, 0), pair(ONE, THREE, 1)]])).toEqual([[null, null]]);
    expect(clauses([[pair(ONE, TWO, 0)], [pair(THREE, TWO, 0)]])).toEqual([[null], [null]]);
  });

  it.each([
    [
      'a title',
      'She spoke on "Harbour News Today" in May.',
      'The "Harbour News Today" host left in May.',
    ],
    [
      'a single word',
      'Harbour officials were "appalled" by the audit.',
      'The audit "appalled" the harbour.',
    ],
    [
      'nothing beside it',
      'They were a "driving force" there.',
      'It has a "driving force" at last.',
    ],
  ])('does not count as %s', (_, here, there) => {
    expect(compare(analyse(here), analyse(there)).phrase).toBe(false);
  });
});
