import { describe, expect, it } from 'vitest';
import { creditsOf } from './credits.ts';

/** A sentence whose outlet is no source, one of the same grammar whose outlet is, and its credits. */
const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Politico hired an editor who frets.', 'Politico frets that it is old.', ['reported Politico']],
  [
    'Politico sued the town, which “fears” nobody.',
    'Politico lambasted the “ruin” of a bridge.',
    ['reported Politico'],
  ],
  [
    'Politico moved to a house near the bridge.',
    'Politico piles on, writing that the bridge is old.',
    ['reported Politico'],
  ],
  [
    '“It is old,” sighed the mayor near the Politico building.',
    '“It is old,” sighed Politico’s Jane Doe.',
    ['reported Politico'],
  ],
  [
    '“It is old,” she told the paper’s owner.',
    '“It is old,” Politico scoffed.',
    ['reported Politico'],
  ],
  [
    'The mayor said that she had watched it all on CNN.',
    'The mayor, in a dark suit, on CNN’s “New Day,” conceded that it is old.',
    ['told CNN'],
  ],
  [
    'He is the host of a show on Fox News that talked of the bridge.',
    '“It is old,” said Jane Doe, the mayor of the town and a friend of bridges, on “Fox News Sunday.”',
    ['told Fox News'],
  ],
  [
    'On CNN, there were smiles.',
    'On the May 14 edition of “Morning Joe,” Jane Doe called the bridge old.',
    ['told MSNBC'],
  ],
  [
    'A Politico analysis came late.',
    'A Politico analysis debunks the tale of the bridge.',
    ['reported Politico'],
  ],
  [
    'At Politico, the lights went out.',
    'Over at Politico, Jane Doe riffs on the bridge.',
    ['reported Politico'],
  ],
  [
    'Read the rest of the rules of CNN.',
    'Politico: Bridge to close for a year',
    ['reported Politico'],
  ],
  [
    'She is to be interviewed by CNN on Monday.',
    'Interviewed by CNN on Monday, she said it is old.',
    ['told CNN'],
  ],
  [
    'The mayor will make her case by appearing on NBC’s “Meet the Press” in May.',
    'Appearing on NBC’s “Meet the Press,” the mayor said it is old.',
    ['told NBC News'],
  ],
];

/** Sentences and their credits: what the twelfth and thirteenth round missed. */
const CREDITS: readonly (readonly [string, readonly string[]])[] = [
  ['Politico, citing “three engineers who know the plan,” says it is old.', ['reported Politico']],
  ['Politico did note that it is old.', ['reported Politico']],
  ['The reports, from Politico and Reuters, are new.', ['reported Politico', 'reported Reuters']],
];

describe('credits by their grammar, whatever the verb', () => {
  it.each(PAIRS)('%s / %s', (none, one, credits) => {
    expect(creditsOf(none)).toEqual([]);
    expect(creditsOf(one)).toEqual(credits);
  });

  it.each(CREDITS)('%s', (sentence, credits) => {
    expect(creditsOf(sentence)).toEqual(credits);
  });
});
