import { describe, expect, it } from 'vitest';
import { creditsOf, headlineCreditsOf } from './credits.ts';

/** All but a few written before any rule was run on them: the forms that tempt a rule to see too much or too little. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  [
    'The county declined to comment on the ledger, which was first published by the Des Moines Register.',
    ['first-reported The Des Moines Register'],
  ],
  [
    'NBC News has not seen the ledger and could not independently confirm its contents.',
    ['not-confirmed NBC News'],
  ],
  [
    "The ledger was first revealed in Monday's edition of the Toronto Star.",
    ['first-reported Toronto Star'],
  ],
  [
    'The Los Angeles Times and two other newspapers independently confirmed the account.',
    ['confirmed Los Angeles Times'],
  ],
  [
    'As first reported by STAT and later matched by the Boston Globe, the trial was halted.',
    ['first-reported Stat News', 'confirmed The Boston Globe'],
  ],
  [
    'Multiple outlets, citing unnamed officials, reported that the envoy would be recalled.',
    ['reported unnamed'],
  ],
  [
    "It was the Tampa Bay Times that broke the news of the inspector's resignation.",
    ['first-reported Tampa Bay Times'],
  ],
  [
    "News of the inspector's resignation was first carried by Nikkei Asia.",
    ['first-reported Nikkei'],
  ],
  [
    'The existence of the second ledger came to light in a Miami Herald series last spring.',
    ['reported Miami Herald'],
  ],
  [
    'Two deputies had known for weeks, The Oregonian/OregonLive reported.',
    ['reported The Oregonian'],
  ],
  [
    "“We had no choice,” he is quoted as saying in Thursday's Le Parisien.",
    ['reported Le Parisien'],
  ],
  [
    'Confirming a Reuters report, the ministry said the frigate had turned back.',
    ['reported Reuters'],
  ],
  [
    'The ministry confirmed to Agence France-Presse that the frigate had turned back.',
    ['told AFP'],
  ],
  [
    'Separately, ABC News confirmed through two officials that the frigate had turned back.',
    ['confirmed ABC News'],
  ],
  [
    'Neither the AP nor Reuters could independently confirm the account.',
    ['not-confirmed The Associated Press', 'not-confirmed Reuters'],
  ],
  [
    'The Kyiv Independent said it was unable to corroborate the figure.',
    ['not-confirmed The Kyiv Independent'],
  ],
  ['The lawyer did not answer questions sent by The Intercept.', ['no-comment The Intercept']],
  ['Messages left by the Star Tribune at his office went unreturned.', ['no-comment Star Tribune']],
  ['As of press time, USA Today had yet to hear back from the district.', ['no-comment USA Today']],
  [
    'A Marquette Law School/Milwaukee Journal Sentinel survey put the two level.',
    ['poll Milwaukee Journal Sentinel'],
  ],
  [
    'In a YouGov poll for The Times of London, 52% said they would stay.',
    ['poll The Times of London'],
  ],
  [
    'Kyodo, citing Fuji TV, said the ferry had listed before it sank.',
    ['reported Kyodo News', 'citing Fuji TV'],
  ],
  [
    "The ferry had listed before it sank, Yonhap said, quoting South Korea's KBS.",
    ['reported Yonhap', 'citing KBS'],
  ],
  ['Copyright 2019 NPR.', ['syndicated NPR']],
  [
    'This piece was first published by Honolulu Civil Beat and is reprinted here with permission.',
    ['syndicated Honolulu Civil Beat'],
  ],
  ['The Pentagon pushed back on an NBC News account of the briefing.', ['denied NBC News']],
  [
    "Calling the Mirror's story “a fantasy”, his agent said he was in Spain that week.",
    ['denied The Mirror'],
  ],
  ['The Post has been losing readers to the Sun for a decade.', []],
  ["The paper's owner, Gannett, sold the Courier in May.", []],
  ['Police said a man who posed as a Guardian reporter talked his way into the plant.', []],
  ['She told the Hill staffers who had gathered that she would not run.', []],
  ['She told the Hill she would not run.', ['told The Hill']],
  ['“I read it in The Times,” the docker said, “and The Times said the port would shut.”', []],
  ["“The AP called it, so it's called,” he told WGN-TV.", ['told WGN']],
  [
    "Speaking on the BBC's Today programme, the union's leader called the offer an insult.",
    ['told BBC'],
  ],
  ['Asked by CNN whether he would resign, the sheriff laughed.', ['told CNN']],
  [
    'In a Facebook post seen by the Irish Independent, he apologised.',
    ['obtained Irish Independent'],
  ],
  [
    'The footage (obtained exclusively by TMZ) shows him leaving by the back door.',
    ['obtained TMZ'],
  ],
  ["Per a report from ESPN's Jane Roe, the team will part ways with him.", ['reported ESPN']],
  ['Variety has learned exclusively that the sequel is dead.', ['reported Variety']],
  ['The sequel is dead, multiple sources tell Variety.', ['told Variety']],
  [
    'The sequel is dead, according to multiple outlets, including Variety and Deadline.',
    ['reported Variety', 'reported Deadline'],
  ],
  [
    'Officials familiar with the talks, speaking to Haaretz on condition of anonymity, said no map exists.',
    ['told Haaretz'],
  ],
  [
    'The Journal of the American Medical Association published the trial in June.',
    ['reported JAMA'],
  ],
  ['The Economist put the cost at nine billion dollars.', ['reported The Economist']],
  ['Reuters could not establish who had ordered the shipment.', ['not-confirmed Reuters']],
  ['The Guardian said it was sued by the mayor.', []],
  ['According to Variety, CNN has gotten back to him with an answer.', ['reported Variety']],
  ['Mr. Post said the sun was in his eyes.', []],
  ['A Bloomberg terminal showed the price falling.', []],
  ['The Washington Post-backed lawsuit seeks the records.', []],
  [
    'The Moscow Times and the BBC Russian Service have jointly counted 40,000 names.',
    ['reported The Moscow Times', 'reported BBC'],
  ],
  ['The Los Angeles Times has not named the student because she is a minor.', []],
  ['Lawyers for the Associated Press asked the judge to unseal the file.', []],
  [
    'The allegations, aired on CBS’s “60 Minutes” last fall, led to an audit.',
    ['reported CBS News'],
  ],
];

it.each(FORMS)('%s', (sentence, credits) => {
  expect(creditsOf(sentence)).toEqual(credits);
});

/** An outlet, the sentence that goes on from it, and what the latter credits. */
const GOES_ON: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The Baltimore Sun obtained the contract under a public records request.',
    'The Sun found that the pumps were never tested.',
    ['reported The Baltimore Sun'],
  ],
  [
    'The Denver Post interviewed four of the tenants.',
    'They told the Post that the heat had been off since January.',
    ['told The Denver Post'],
  ],
  [
    'Der Spiegel reported the payments on Friday.',
    "The magazine said it had seen the bank's own ledger.",
    ['obtained Der Spiegel'],
  ],
  [
    'The tapes were aired by Channel 4.',
    'According to the broadcaster, the mayor can be heard laughing.',
    ['reported Channel 4 News'],
  ],
  [
    'Reuters reported that the deal was off.',
    'It cited three bankers who were in the room.',
    ['reported Reuters'],
  ],
];

it.each(GOES_ON)('%s %s', (before, sentence, credits) => {
  expect(creditsOf(before, sentence)).toEqual(credits);
});

describe('headlines', () => {
  it.each([
    [
      'Regulator ignored warnings on dam, leaked files seen by the FT show',
      ['obtained Financial Times'],
    ],
    ['Dam regulator ignored warnings, WSJ says', ['reported The Wall Street Journal']],
    ['Al Jazeera: Ceasefire talks to resume in Doha', ['reported Al Jazeera']],
  ])('%s', (headline, credits) => {
    expect(headlineCreditsOf(headline)).toEqual(credits);
  });
});
