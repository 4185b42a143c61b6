import { describe, expect, it } from 'vitest';
import { creditsOf } from './credits.ts';

/**
 * Forms found by a sweep over the tuning half: what stands around outlets that
 * no rule credited, by frequency. A sentence that credits nobody, one that does.
 */
const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'CNN’s “State of the Union” is on air at nine.',
    'On CNN’s “State of the Union,” the mayor accused the engineer.',
    ['told CNN'],
  ],
  [
    'How PolitiFact summed up the bridge is a secret.',
    'Here is how PolitiFact summed up the bridge.',
    ['reported PolitiFact'],
  ],
  [
    'The death of The Denver Post says much.',
    'The editors of The Denver Post said the bridge is unsafe.',
    ['reported The Denver Post'],
  ],
  ['He asked at the Univision gala.', 'Jane Doe asked in Slate why.', ['reported Slate']],
  [
    'The mayor conceded, and watched Fox News.',
    'The mayor conceded Monday on Fox News that the bridge is old.',
    ['told Fox News'],
  ],
  [
    'The mayor noted that she writes to Reuters.',
    'The mayor noted to Reuters that the bridge is old.',
    ['told Reuters'],
  ],
  [
    'Speaking of bridges, he left Reuters.',
    'Speaking to Jane Doe of Reuters, he sighed.',
    ['told Reuters'],
  ],
  [
    'In exchange, CNN got a bridge.',
    'In a testy exchange with CNN, the mayor sighed.',
    ['told CNN'],
  ],
  [
    'She published opposition research on Fox News employees.',
    'The Guardian research reveals that the bridge is old.',
    ['reported The Guardian'],
  ],
  [
    'He wrote a piece about bridges in the way of CNN.',
    'He wrote in a piece for CNN that the bridge is old.',
    ['reported CNN'],
  ],
  [
    'She joined the Pew Research Center for People and the Press, which surveyed few.',
    'Politico surveyed 94 engineers in July.',
    ['poll Politico'],
  ],
  [
    'He sent records of reporters for the Associated Press.',
    'It is shut, according to a report by Jane Doe for the Associated Press.',
    ['reported The Associated Press'],
  ],
  [
    'She has written for Salon; read The Guardian’s story.',
    'As she has written in Salon, it is old.',
    ['reported Salon'],
  ],
  [
    'Jane Doe, of Correct The Record, accused the mayor.',
    'Late on Monday The Guardian accused the mayor.',
    ['reported The Guardian'],
  ],
  [
    '— The bridge is old, she was told on Fox News.',
    '“It is old,” — Ann Poe, on Fox News.',
    ['told Fox News'],
  ],
  [
    'Jane Doe wrote for Politico, The Denver Post and Salon from Berlin.',
    'As Jane Doe wrote for Politico this week, it is old.',
    ['reported Politico'],
  ],
  [
    'When Politico followed up, the mayor said: “It is old.”',
    'Politico followed up: “It is old.”',
    ['reported Politico'],
  ],
  [
    'He made a film called “The Bridge” on Univision.',
    'He called it a “ruin” on Univision.',
    ['told Univision'],
  ],
  ['CNN, who hired him, is old.', 'It pleased Slate, who noted the cost.', ['reported Slate']],
  [
    'Jane Doe sat with Vox, showing nothing.',
    'It is close, with Vox showing her ahead.',
    ['reported Vox'],
  ],
];

const CREDITS: readonly (readonly [string, readonly string[]])[] = [
  ['PolitiFact gave the claim a “mostly false” rating.', ['reported PolitiFact']],
  ['FiveThirtyEight gives her a 65.7 percent chance.', ['reported FiveThirtyEight']],
  ['Politico looked into the claim and rated it false.', ['reported Politico']],
  ['Politico released a 2005 video of the bridge.', ['reported Politico']],
  ['Slate’s Jane Doe made a similar point.', ['reported Slate']],
  ['“It is old,” asks Slate’s Jane Doe on Twitter.', ['reported Slate']],
  ['It is old, said CNN terrorism analyst Jane Doe.', ['reported CNN']],
  ['As Time magazine’s defense expert Jane Doe notes, it is old.', ['reported Time']],
  ['As reported by Jane Doe and Ann Poe in Politico, it is old.', ['reported Politico']],
  ['The seat is listed by Politico as one of nine.', ['reported Politico']],
  ['“It is old,” wrote Sen. Jane Doe (R-Okla.) in The Hill.', ['reported The Hill']],
  ['In a Reuters oped, the mayor urges calm.', ['reported Reuters']],
  ['He told “The New Yorker” magazine that it is old.', ['told The New Yorker']],
  ['The latest poll of drivers, by CNN/ORC, shows a tie.', ['poll CNN']],
  ['Polls of Ohio drivers, conducted for Reuters, show a tie.', ['poll Reuters']],
  ['Politico ripped the plan apart: “It is old.”', ['reported Politico']],
  ['Politico did a story on the old bridge.', ['reported Politico']],
  ['The mayor declared in Politico that it is old.', ['reported Politico']],
  ['The report, obtained in advance by Politico, is long.', ['obtained Politico']],
  [
    'She said so in an interview that aired on Monday’s “Bridge” program on Fox News.',
    ['told Fox News'],
  ],
  ['— Jane Doe on “Special Report with Bret Baier.”', ['told Fox News']],
  ['As Politico’s Jane Doe and Ann Poe point out, it is old.', ['reported Politico']],
  ['On The Daily Show, the host sighed: “It is old.”', ['told Comedy Central']],
  ['According to the AVN state news agency, it is old.', ['reported AVN']],
  ['“Bridge is old,” read the Politico headline.', ['reported Politico']],
  ['The mayor called it a “ruin” Tuesday on CNN.', ['told CNN']],
  ['Neither the mayor nor the engineer has responded to Politico.', ['no-comment Politico']],
  ['PolitiFact is giving him its “false” rating.', ['reported PolitiFact']],
  ['The ad cites a Reuters article of last month.', ['reported Reuters']],
  ['Material from Reuters was used in this report.', ['syndicated Reuters']],
];

describe('forms that a sweep found', () => {
  it.each(PAIRS)('%s / %s', (none, one, credits) => {
    expect(creditsOf(none)).toEqual([]);
    expect(creditsOf(one)).toEqual(credits);
  });

  it.each(CREDITS)('%s', (sentence, credits) => {
    expect(creditsOf(sentence)).toEqual(credits);
  });
});
