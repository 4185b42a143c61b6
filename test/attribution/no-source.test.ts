import { describe, expect, it } from 'vitest';
import { creditsOf } from './credits.ts';

/** The same, met when the tuning half was read once more. */
const FOURTH_READING: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Politico’s Jane Doe went on MSNBC with a bridge.',
    'Politico’s Jane Doe said on MSNBC’s “Morning Joe” that the bridge was sold.',
    ['told MSNBC'],
  ],
  [
    'He said Fox News called him, apologized and asked him to come back.',
    'He said Fox News called him a liar.',
    ['reported Fox News'],
  ],
  [
    'The engineers revealed the extent of the funding to NPR.',
    'The engineers revealed the extent of the damage to NPR.',
    ['told NPR'],
  ],
  [
    'Jane Doe is in talks to leave CBS.',
    'Jane Doe talks to CBS about the bridge.',
    ['told CBS News'],
  ],
  [
    'During a CNN town hall, Jane Doe had a question for the mayor.',
    'During a CNN town hall, Jane Doe said the bridge is safe.',
    ['told CNN'],
  ],
  [
    'The mayor was asked how the Boston Globe rated the bridge.',
    'The mayor was asked why, as the Boston Globe noted, the bridge is shut.',
    ['reported The Boston Globe'],
  ],
  [
    'Researchers found PolitiFact rated the mayor higher.',
    'On Monday PolitiFact rated the claim of the mayor.',
    ['reported PolitiFact'],
  ],
  [
    'Jane Doe of The Washington Post said they were handcuffed.',
    'The Washington Post said they were at home.',
    ['reported The Washington Post'],
  ],
  [
    'CNN named Jane Doe as its new editor.',
    'CNN named Jane Doe as the author of the letter.',
    ['reported CNN'],
  ],
  [
    'Jane Doe, who writes for The Atlantic, will speak.',
    'Jane Doe, who writes in The Atlantic that the bridge is unsafe, will speak.',
    ['reported The Atlantic'],
  ],
  [
    'The story will be published in the New Yorker.',
    'The story was first published in the New Yorker.',
    ['syndicated The New Yorker'],
  ],
  [
    'The town hall will be broadcast on Fox News.',
    'The report broadcast on Fox News shows the bridge.',
    ['reported Fox News'],
  ],
];

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
  ...FOURTH_READING,
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
