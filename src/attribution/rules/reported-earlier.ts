import type { Rule } from '../rule.ts';

/** The outlet reported it at an earlier time than the article or its news. */
export const REPORTED_EARLIER: readonly Rule[] = [
  {
    id: 'earlier-verb',
    kind: 'reported-earlier',
    pattern:
      '{subject}{outlet}{insert}{aux}{adv} (?:previously|earlier|already|long) (?:{states}|{reported}|obtained|reviewed){stop}',
    meaning: 'The outlet has reported it before.',
    example: 'NBC News has previously reported that the bridge was unsafe.',
    counterExample: 'NBC News previously employed the mayor.',
  },
  {
    id: 'verb-earlier',
    kind: 'reported-earlier',
    pattern:
      '{subject}{outlet}{insert}{aux}{adv} (?:reported|revealed|disclosed|wrote|published){adv} (?:earlier|previously)',
    meaning: 'The outlet reported it earlier.',
    example: 'Politico reported earlier this week that the bridge was unsafe.',
    counterExample: 'Politico reported that the earlier bridge was unsafe.',
  },
  {
    id: 'earlier-by',
    kind: 'reported-earlier',
    pattern:
      '(?:previously|earlier|already)(?: been)? {reported}{gap} (?:by|in|on){when} {mods}{outlet}',
    meaning: 'Previously reported by the outlet.',
    example: 'The defects, previously reported by ProPublica, were known for years.',
    counterExample: 'The defects were previously known, ProPublica was told by the mayor.',
  },
];
