import { describe, expect, it } from 'vitest';
import { creditsOf } from './credits.ts';

/** Each row: an outlet that is in the sentence and no source, and the same words where it is one. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "The Denver Post's Jane Doe was named to the bridge panel on Tuesday.",
    "The Denver Post's Jane Doe named the members of the bridge panel.",
    ['reported The Denver Post'],
  ],
  [
    'He wrote letters to The Nation.',
    'He wrote in a letter to The Nation that the bridge is unsafe.',
    ['told The Nation'],
  ],
  [
    'She wrote a Sunday opinion piece in the Houston Chronicle.',
    'She wrote a Sunday opinion piece in the Houston Chronicle calling the bridge unsafe.',
    ['reported Houston Chronicle'],
  ],
  [
    'He will participate in an interview with CNN on Monday.',
    'He will not resign, he said in an interview with CNN on Monday.',
    ['told CNN'],
  ],
  [
    'The mayor had accepted interviews with CNN.',
    'The mayor had accepted an interview with CNN, where she brushed off the report.',
    ['told CNN'],
  ],
  [
    'CNN asked the mayor whether the bridge is safe.',
    'When CNN asked whether the bridge is safe, the mayor said no.',
    ['told CNN'],
  ],
  [
    'The files are public after a lawsuit by The Denver Post, which argued for it.',
    'The files were seen by a friend of The Denver Post, which wrote about them.',
    ['reported The Denver Post'],
  ],
  [
    'By May a Denver Post columnist had already written at least 50 items about the bridge.',
    'By May a Denver Post columnist had already written that the bridge was unsafe.',
    ['reported-earlier The Denver Post'],
  ],
  [
    'He told the House Committee on Foreign Affairs that the bridge is safe.',
    'He told Foreign Affairs that the bridge is safe.',
    ['told Foreign Affairs'],
  ],
];

describe('an outlet that is no source, and one that is', () => {
  it.each(ROWS)('%s / %s', (none, one, credits) => {
    expect(creditsOf(none)).toEqual([]);
    expect(creditsOf(one)).toEqual(credits);
  });
});

describe('forms met in the third round', () => {
  it.each([
    ['He spoke on the record with CNN.', ['told CNN']],
    ['The whole affair was outlined in detail on CNN.', ['reported CNN']],
    ['Drivers polled by CNN avoid the bridge.', ['poll CNN']],
    ['He predicts a tie, citing a CNN poll.', ['poll CNN']],
    ['He predicts a tie, citing CNN.', ['citing CNN']],
    ['The bridge is shut — CNN International (@cnni) July 17, 2016', ['reported CNN']],
    ['The engineer published a film debunking a CNN report.', ['denied CNN']],
  ])('%s', (sentence, credits) => {
    expect(creditsOf(sentence)).toEqual(credits);
  });
});
