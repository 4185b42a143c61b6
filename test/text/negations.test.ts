import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

/** The words that deny, and the word that is denied, of a sentence. */
function denied(text: string): string[] {
  const { tokens, negations } = analyse(text);
  const word = (at: number | null) => (at === null ? '–' : (tokens[at]?.word ?? ''));
  return negations.map(({ from, at, target }) =>
    [...new Set([word(from), word(at)]), word(target)].join(' '),
  );
}

describe('what a sentence denies', () => {
  it.each([
    ['The mayor did not resign.', ['not resign']],
    ['The mayor failed to resign.', ['failed resign']],
    ['The mayor denied taking money.', ['denied taking']],
    ['The mayor denied that Jane Doe had resigned.', ['denied resigned']],
    ['The mayor rejected claims that he had resigned.', ['rejected claims resigned']],
    ['The mayor denied a Fox News report that he resigned.', ['denied report resigned']],
    ['Police ruled out arson.', ['ruled out arson']],
    ['The union called off the strike.', ['called off strike']],
    ['The bank stopped charging fees.', ['stopped charging']],
    ['There is no evidence that the ship sank.', ['no evidence ship']],
  ])('%s', (text, expected) => {
    expect(denied(text)).toEqual(expected);
  });

  it.each([
    'The senate rejected the bill.',
    'The judge denied the request.',
    'The board ruled on the request.',
    'The bus stopped at the gate.',
    'The report that he resigned was published.',
    'He not only resigned, he left.',
  ])('nothing: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });
});
