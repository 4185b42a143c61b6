import type { Rule } from '../rule.ts';

/** Somebody disputes what the outlet reported. */
export const DENIED: readonly Rule[] = [
  {
    id: 'denied-report',
    kind: 'denied',
    pattern:
      "(?:denie[sd]|denying|disput(?:es|ed|ing)|dismiss(?:es|ed|ing)|rejected|rejects|refuted|refutes|debunked|rebutted|contradicted)(?: (?!of\\b)[a-z]+){0,3}? {mods}{outlet}(?:'s?)? (?:[a-z-]+ ){0,2}?(?:{work}|claims?|allegations?)",
    meaning: "Somebody denies the outlet's report.",
    example: 'The mayor denied a Fox News report that the bridge was unsafe.',
    counterExample: 'The mayor denied the claims, Fox News said.',
  },
  {
    id: 'denied-report-by',
    kind: 'denied',
    pattern:
      '(?:denie[sd]|denying|disput(?:es|ed|ing)|dismiss(?:es|ed|ing)|rejected|rejects|refuted|debunked|contradicted) {mods}{work}(?: [a-z]+){0,2}? (?:by|in|from|on) {mods}{outlet}',
    meaning: 'Somebody denies a report by the outlet.',
    example: 'The mayor disputed a report in The Guardian that the bridge was unsafe.',
    counterExample: 'The mayor rejected the engineer, by The Guardian’s account.',
  },
];
