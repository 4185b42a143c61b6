import type { Rule } from '../rule.ts';

const DENIES = [
  'denied',
  'denies',
  'denying',
  'disputes',
  'disputed',
  'disputing',
  'dismisses',
  'dismissed',
  'dismissing',
  'rejected',
  'rejects',
  'refuted',
  'refutes',
  'debunked',
  'debunks',
  'debunking',
  'rebutted',
  'contradicted',
  'pushed back on',
  'pushed back against',
  'pushed back at',
  'pushes back on',
  'pushing back on',
  'pushing back against',
  'took issue with',
  'takes issue with',
];

/** Somebody disputes what the outlet reported. */
export const DENIED: readonly Rule[] = [
  {
    id: 'denied-report',
    kind: 'denied',
    cue: DENIES,
    pattern: '{cue}(?: (?!of\\b)[a-z]+){0,3}? {mods}{outlet}{own}(?:{work}|claims?|allegations?)',
    meaning: "Somebody denies the outlet's report.",
    example: 'The mayor denied a Fox News report that the bridge was unsafe.',
    counterExample: 'The mayor denied the claims, Fox News said.',
  },
  {
    id: 'denied-report-by',
    kind: 'denied',
    cue: DENIES,
    pattern:
      '{cue}(?: as [^;◆]{1,40}?)? {mods}{work}(?: [a-z]+){0,2}? (?:by|in|from|on) {mods}{outlet}',
    meaning: 'Somebody denies a report by the outlet.',
    example: 'The mayor disputed a report in The Guardian that the bridge was unsafe.',
    counterExample: 'The mayor rejected the engineer, by The Guardian’s account.',
  },
  {
    id: 'called-report-false',
    kind: 'denied',
    cue: ['call', 'called', 'calls', 'calling', 'branded', 'labeled', 'described'],
    pattern:
      '{cue} {mods}{outlet}{own}(?:{work}|claims?|allegations?)(?: [^;,"◆~]{1,40}?)?(?: as)?(?: (?:"|~)| (?:an? |[a-z]+ly )*(?:false|untrue|inaccurate|fake|misleading|wrong|baseless|unfounded|nonsense|fabricat(?:ed|ion)|fiction|lies?|hoax|smear)(?![a-z]))',
    meaning: "Somebody calls the outlet's report untrue.",
    example: 'The mayor called the Fox News report false.',
    counterExample: 'The mayor called the Fox News report, and then the bridge, by name.',
  },
  {
    id: 'report-is-false',
    kind: 'denied',
    cue: 'false untrue inaccurate misleading wrong'.split(' '),
    pattern: '{outlet}{own}{work} (?:is|was|are|were)(?: [a-z]+){0,2}? {cue}',
    meaning: "Somebody says that the outlet's report is untrue.",
    example: 'The mayor said the Fox News report was misleading.',
    counterExample: 'The mayor said Fox News was wrong about the bridge.',
  },
];
