/** The card's states that are worth a look. */
import type { Finding } from '../../../src/types.ts';
import { finding, first, report } from '../findings.ts';

const undecided = { outlet: null, basis: 'undecided', evidence: [] } as const;

export const CARD_STATES: Readonly<Record<string, Finding>> = {
  confirmed: finding(),
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
};
