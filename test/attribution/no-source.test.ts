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

const FIFTH_ROUND: [string, string, string[]][] = [
  [
    'He was unable to speak with Reuters.',
    'He was allowed to speak briefly with Reuters.',
    ['told Reuters'],
  ],
  [
    'She was hired to write for The Guardian.',
    'She went on to write in The Guardian that the bridge is unsafe.',
    ['reported The Guardian'],
  ],
  [
    'Stocks rose, with the Dow Jones industrial average setting records.',
    'Stocks rose, a Reuters poll of industrial firms suggests.',
    ['poll Reuters'],
  ],
  [
    'He also said CNN, Reuters and others are lazy.',
    'The bridge is shut, or so says CNN.',
    ['reported CNN'],
  ],
  [
    'They did not want to air his talk on MSNBC.',
    'She talked to MSNBC about the bridge.',
    ['told MSNBC'],
  ],
  [
    'Jane Doe writes about bridges for The Desert Sun.',
    'The bridge is unsafe, Jane Doe writes for The Desert Sun.',
    ['reported The Desert Sun'],
  ],
  [
    'The mayor dismissed reports that came to Reuters.',
    'The mayor dismissed it, reports Reuters.',
    ['reported Reuters'],
  ],
  [
    'Most said they trust Reuters, compared with a third before.',
    'Reuters compared the two bridges.',
    ['reported Reuters'],
  ],
  [
    'He called on other Fox News anchors to help.',
    'He called the bridge safe on Fox News.',
    ['told Fox News'],
  ],
  [
    'The film about the bridge made its debut on CNN.',
    'The mayor made her case for the bridge on CNN.',
    ['told CNN'],
  ],
  [
    'The mayor denounced and defended the attacks on CNN.',
    'The mayor defended the bridge on CNN.',
    ['told CNN'],
  ],
];

describe('an outlet that is no source, and one that is', () => {
  it.each([...ROWS, ...FIFTH_ROUND])('%s / %s', (none, one, credits) => {
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

describe('forms met in the fifth round, or thought of beside it', () => {
  it.each([
    ['• From the WSJ: “The bridge is unsafe.”', ['reported The Wall Street Journal']],
    ['The bridge is old, according to Jane Doe, arts editor of Newsmax.', ['reported Newsmax']],
    ['On the Web site of The Guardian, a reader urged calm.', ['told The Guardian']],
    ['The mayor took to CNN to argue for the bridge.', ['told CNN']],
    ['The mayor, on CNN on Sunday arguing for the bridge, was calm.', ['told CNN']],
    ['The mayor opened up to Politico about the bridge.', ['told Politico']],
    ['The mayor did not get back to Politico.', ['no-comment Politico']],
    ['Politico was first with the news.', ['first-reported Politico']],
    ['The claims, first aired Monday on CNN, are old.', ['first-reported CNN']],
    ['Politico goes so far as to call the bridge unsafe.', ['reported Politico']],
    ['The Politico story goes on to say that it is unsafe.', ['reported Politico']],
    ['“Bridge unsafe,” blared the Politico headline.', ['reported Politico']],
    ['Politico carried a report that it is unsafe.', ['reported Politico']],
    ['Politico gave the claim its worst rating.', ['reported Politico']],
    ['It is, in the words of Politico, unsafe.', ['reported Politico']],
    ['The story was picked up by Politico.', ['reported Politico']],
    ['Fact-checkers at Politico said it is unsafe.', ['reported Politico']],
    ['On NBC’s “Meet the Press,” Jane Doe made a similar point.', ['told NBC News']],
    ['Speaking Monday with NPR, the mayor was calm.', ['told NPR']],
    ['She said so on a podcast this week hosted by Slate.', ['told Slate']],
    ['The mayor echoed that Sunday on CNN.', ['told CNN']],
    ['The mayor dodged the question on CNN.', ['told CNN']],
    ['In an interview to be published Friday in Time, she was calm.', ['told Time']],
    ['The mayor texted Time that it is safe.', ['told Time']],
    ['Reuters and other early birds warned of it.', ['reported Reuters']],
    ['Reuters , citing sources, reported it.', ['reported Reuters']],
    ['As Jane Doe puts it at Slate, it is unsafe.', ['reported Slate']],
    [
      '“It is unsafe,” wrote Jane Doe of the University of Bath in The Guardian.',
      ['reported The Guardian'],
    ],
    ['A reporter for The Hill asks, “Is it safe?”', ['reported The Hill']],
    [
      'The likes of Jane Doe of Slate who wrote this week that it is safe are rare.',
      ['reported Slate'],
    ],
    ['Even Politico acknowledges that it is unsafe.', ['reported Politico']],
    ['Politico pegged the cost at a billion.', ['reported Politico']],
    ['Reuters data show that it is unsafe.', ['reported Reuters']],
    ['It is unsafe, Politico’s Jane Doe and John Roe report.', ['reported Politico']],
    ['Slate’s Jane Doe points to the costs.', ['reported Slate']],
    ['NPR’s Jane Doe compared both and found them unsafe.', ['reported NPR']],
    ['Mother Jones has been breaking the news about the bridge.', ['first-reported Mother Jones']],
    ['For what is happening we turn to The Hill:', ['reported The Hill']],
    ['The Guardian (Jane Doe): “It is unsafe.”', ['reported The Guardian']],
    ['The bridge is shut for good reports Reuters.', ['reported Reuters']],
    ['The mayor provided CNN with the following statement.', ['told CNN']],
    ['She told FOX News that it is safe.', ['told Fox News']],
  ])('%s', (sentence, credits) => {
    expect(creditsOf(sentence)).toEqual(credits);
  });
});
