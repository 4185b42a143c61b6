/** Findings as the engine gives them, in words of our own, for tests and screenshots of the card. */
import type {
  Check,
  Evidence,
  Finding,
  FirstReported,
  ReportView,
  SentenceCheck,
} from '../../src/types.ts';

export const CLAIM =
  'The harbour authority "was told to keep the gates shut" in 2021, a leaked report says.';

export function report(
  article: string,
  newsroom: string | null,
  more: Partial<ReportView> = {},
): ReportView {
  return {
    article,
    url: newsroom ? `https://www.example.org/${article}` : null,
    outlet: newsroom,
    newsroom,
    title: 'Leaked report blames harbour authority',
    published: { time: '2021-10-07', precision: 'day' },
    role: 'repeated',
    tier: 'same',
    score: 0.9,
    sentence: {
      index: 3,
      text: 'The authority "was told to keep gates shut" two years ago, The Morning Herald reported, citing a leaked report.',
    },
    differences: [],
    ...more,
  };
}

export function evidence(
  article: string | null,
  newsroom: string | null,
  more: Partial<Evidence> = {},
): Evidence {
  const text = 'The Morning Herald first reported the contents of the leaked document.';
  return {
    article,
    newsroom,
    sentence: { index: 1, text },
    kind: 'first-reported',
    outlet: 'The Morning Herald',
    cue: { start: 19, end: 33 },
    ...more,
  };
}

export function first(more: Partial<FirstReported> = {}): FirstReported {
  return {
    outlet: 'The Morning Herald',
    basis: 'credited',
    reason: 'explicit-cue',
    earlier: false,
    alsoCredited: [],
    candidates: [],
    evidence: [
      evidence('1', 'Channel Six'),
      evidence('2', 'Daily Wire Service'),
      evidence('3', null),
    ],
    ...more,
  };
}

const OWN_WORK = 'Channel Six has reviewed a copy of the report.';

export function finding(more: Partial<Finding> = {}): Finding {
  const own = {
    sentence: { index: 8, text: OWN_WORK },
    outlet: 'Channel Six',
    cue: { start: 16, end: 24 },
  };
  return {
    tier: 'same',
    firstReported: first(),
    confirmedBy: [
      {
        outlet: 'Channel Six',
        evidence: [evidence('1', 'Channel Six', { ...own, kind: 'obtained' })],
      },
    ],
    repeatedBy: [{ newsroom: 'Daily Wire Service', credits: ['The Morning Herald'], evidence: [] }],
    disputedBy: [],
    notConfirmedBy: [],
    articles: 3,
    origins: 2,
    reports: [
      report('1', 'Channel Six', { role: 'confirmed' }),
      report('2', 'Daily Wire Service', {
        differences: [
          {
            kind: 'quotation',
            here: 'was told to keep the gates shut',
            there: 'was told to keep gates shut',
          },
        ],
      }),
      report('3', null, { published: null, role: 'also-reported' }),
    ],
    ...more,
  };
}

export function sentence(found: Finding | null, index = 0): SentenceCheck {
  return { index, start: 0, end: CLAIM.length, text: CLAIM, attributions: [], finding: found };
}

export function checkOf(
  sentences: readonly SentenceCheck[],
  newsroom: string | null = null,
): Check {
  return {
    page: { url: null, outlet: newsroom, newsroom, title: null, published: null },
    corpus: { articles: 5, newsrooms: 3 },
    sentences,
  };
}
