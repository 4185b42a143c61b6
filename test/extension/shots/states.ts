/** The card's states that are worth a look; `first` is the confirmed one on the page of its first newsroom. */
import type { Finding } from '../../../src/types.ts';
import { evidence, finding, first, report } from '../findings.ts';

const undecided = { outlet: null, basis: 'undecided', evidence: [] } as const;

const board = 'The board met on Monday, and the authority was told to keep the gates shut.';

/** As long as names of outlets come, and with a word that no line holds. */
const LONG =
  'The Donaudampfschifffahrtsgesellschaftsnachrichten and Advertiser of Lower Harborough-on-the-Marsh';

export const CARD_STATES: Readonly<Record<string, Finding>> = {
  confirmed: finding(),
  several: finding({
    confirmedBy: [],
    reports: [
      report('1', 'Channel Six', { role: 'also-reported' }),
      report('2', 'Daily Wire Service'),
    ],
  }),
  wording: finding({
    reports: [
      report('1', 'Channel Six', {
        role: 'confirmed',
        differences: [{ kind: 'number', here: 'eleven ships', there: 'at least nine ships' }],
      }),
      ...['Daily Wire Service', 'The Evening Courier'].map((name, i) =>
        report(String(i + 2), name, {
          differences: [
            {
              kind: 'quotation',
              here: 'was told to keep the gates shut',
              there: 'was told to keep gates shut',
            },
          ],
        }),
      ),
    ],
  }),
  denial: finding({
    disputedBy: [
      {
        outlet: 'The Evening Courier',
        evidence: [
          evidence('4', 'The Evening Courier', {
            sentence: { index: 2, text: 'A spokesman denied that anybody had been told so.' },
            kind: 'denied',
            cue: { start: 12, end: 18 },
          }),
        ],
      },
    ],
    reports: [
      ...finding().reports,
      report('4', 'The Evening Courier', {
        role: 'disputed',
        differences: [{ kind: 'negation', here: 'was told', there: 'was not told' }],
      }),
    ],
  }),
  part: finding({
    confirmedBy: [],
    reports: [
      report('1', 'Channel Six', {
        role: 'also-reported',
        sentence: { index: 3, text: board },
        parts: { here: { start: 22, end: 55 }, there: { start: 29, end: 75 } },
      }),
    ],
  }),
  single: finding({ confirmedBy: [], origins: 1 }),
  possible: finding({ tier: 'possible', confirmedBy: [] }),
  undecided: finding({
    firstReported: first({
      ...undecided,
      reason: 'no-times',
      candidates: ['Channel Six', 'The Evening Courier'],
    }),
    confirmedBy: [],
    repeatedBy: [],
    reports: [report('1', 'Channel Six', { role: 'also-reported' }), report('3', null)],
  }),
  unidentified: finding({
    firstReported: first({ ...undecided, reason: 'unidentified-newsroom' }),
    confirmedBy: [],
    articles: 1,
    origins: 1,
    reports: [report('3', null, { role: 'also-reported', published: null })],
  }),
  unnamed: finding({
    firstReported: first({
      ...undecided,
      basis: 'earlier-report-unnamed',
      reason: 'unnamed-credit',
    }),
  }),
  disputed: finding({
    disputedBy: [{ outlet: 'The Evening Courier', evidence: [] }],
    notConfirmedBy: [{ outlet: 'Daily Wire Service', evidence: [] }],
  }),
  earliest: finding({
    firstReported: first({ basis: 'earliest-in-corpus', reason: 'earliest', evidence: [] }),
    confirmedBy: [],
  }),
  conflict: finding({
    firstReported: first({
      ...undecided,
      reason: 'conflict',
      candidates: ['The Morning Herald', 'Channel Six', 'The Evening Courier'],
    }),
    confirmedBy: [],
  }),
  circular: finding({
    firstReported: first({
      ...undecided,
      reason: 'circular',
      candidates: ['Channel Six', 'Daily Wire Service'],
    }),
    confirmedBy: [],
    repeatedBy: [
      { newsroom: 'Channel Six', credits: ['Daily Wire Service'], evidence: [] },
      { newsroom: 'Daily Wire Service', credits: ['Channel Six'], evidence: [] },
    ],
  }),
  copies: finding({
    firstReported: first({ ...undecided, reason: 'copies' }),
    confirmedBy: [],
    repeatedBy: [],
    articles: 5,
    origins: 1,
    reports: ['1', '2', '3', '4', '5'].map((id) =>
      report(id, 'Daily Wire Service', { role: 'copy' }),
    ),
  }),
  names: finding({
    firstReported: first({ outlet: LONG, evidence: [evidence('1', LONG, { outlet: LONG })] }),
    confirmedBy: [{ outlet: LONG, evidence: [] }],
    repeatedBy: [
      ...['a', 'b', 'c', 'd', 'e'].map((end) => ({
        ...{ newsroom: `${LONG} ${end}`, credits: [LONG], evidence: [] },
      })),
    ],
    reports: [report('1', LONG, { role: 'confirmed' })],
  }),
};
