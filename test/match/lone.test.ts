import { describe, expect, it } from 'vitest';
import { pairOf } from '../../src/match/pair.ts';
import { analyse } from '../../src/text/analyse.ts';

/** The words of one sentence that the other one lacks. */
function alone(a: string, b: string): string[] {
  const { here } = pairOf(analyse(a), analyse(b));
  return here.analysis.tokens.flatMap(({ word }, at) => (here.matched[at] ? [] : [word]));
}

const ROWS: [what: string, one: string, two: string][] = [
  ['a word apart', 'Prices fell 4 per cent.', 'Prices fell 4 percent.'],
  ['a word with a hyphen', 'The anti-virus firm moved.', 'The antivirus firm moved.'],
  ['two words of one', 'Health care costs rose.', 'Healthcare costs rose.'],
  ['a name spelled otherwise', 'Moqtada spoke on Sunday.', 'Muqtada spoke on Sunday.'],
  ['a synonym', 'The lawyer spoke on Sunday.', 'The attorney spoke on Sunday.'],
  ['-isation', 'The organisation closed.', 'The organization closed.'],
  ['-ised', 'She apologised for it.', 'She apologized for it.'],
  ['-yse', 'They analysed the water.', 'They analyzed the water.'],
  ['-our', 'The harbour closed.', 'The harbor closed.'],
  ['-tre', 'The centres closed.', 'The centers closed.'],
  ['-ence', 'The defence rested.', 'The defense rested.'],
];

describe('a content word that only one sentence has', () => {
  it.each(ROWS)('is shared where the other writes it otherwise: %s', (_, one, two) => {
    expect(alone(one, two)).toEqual([]);
    expect(alone(two, one)).toEqual([]);
  });

  it.each([
    ['another name', 'They flew to Slovakia.', 'They flew to Slovenia.', ['slovakia']],
    ['a word alike in small letters', 'It cost a million.', 'It cost a billion.', ['million']],
    ['a part alone', 'The care costs rose.', 'The healthcare costs rose.', ['care']],
    ['parts the other way about', 'They back the set.', 'They setback the rest.', ['back', 'set']],
  ])('is not where it is %s', (_, one, two, words) => {
    expect(alone(one, two)).toEqual(words);
  });
});
