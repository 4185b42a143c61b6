import type { Rule } from '../rule.ts';

const EARLIER = ['previously', 'earlier', 'already', 'long'];

/** The outlet reported it at an earlier time than the article or its news. */
export const REPORTED_EARLIER: readonly Rule[] = [
  {
    id: 'earlier-verb',
    kind: 'reported-earlier',
    cue: EARLIER,
    pattern:
      '{subject}{outlet}{insert}{aux}{adv} {cue} (?:{states}|{reported}|obtained|reviewed)(?! (?:(?:at least|about|some|more than) )?(?:[0-9]+|several|many|dozens of|hundreds of) (?:[a-z-]+ )?(?:items|stories|articles|pieces|columns|editorials|books)(?![a-z]))',
    meaning: 'The outlet has reported it before.',
    example: 'NBC News has previously reported that the bridge was unsafe.',
    counterExample: 'NBC News previously employed the mayor.',
  },
  {
    id: 'verb-earlier',
    kind: 'reported-earlier',
    cue: ['earlier', 'previously'],
    pattern:
      '{subject}{outlet}{insert}{aux}{adv} (?:reported|revealed|disclosed|wrote|published)(?: (?:the|this|that|its|his|her)(?: [a-z-]+){1,2}(?= earlier(?:[.,;]|$| (?:today|this|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))))?{adv} {cue}',
    meaning: 'The outlet reported it earlier.',
    example: 'Politico reported earlier this week that the bridge was unsafe.',
    counterExample: 'Politico reported that the earlier bridge was unsafe.',
  },
  {
    id: 'reported-earlier-by',
    kind: 'reported-earlier',
    cue: ['reported', 'revealed', 'disclosed', 'published'],
    pattern: '{cue} (?:earlier|previously){when} by {mods}{outlet}',
    meaning: 'Reported earlier by the outlet.',
    example: 'The closure was reported earlier Tuesday by Deadline.',
    counterExample: 'The closure was reported earlier than Deadline had hoped.',
  },
  {
    id: 'earlier-by',
    kind: 'reported-earlier',
    cue: EARLIER,
    pattern: '{cue}(?: been)? {reported}{gap} (?:by|in|on){when} {mods}{outlet}',
    meaning: 'Previously reported by the outlet.',
    example: 'The defects, previously reported by ProPublica, were known for years.',
    counterExample: 'The defects were previously known, ProPublica was told by the mayor.',
  },
];
