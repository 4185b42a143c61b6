import type { Rule } from '../rule.ts';

/** One report that rests on another: a chain. */
export const CITING: readonly Rule[] = [
  {
    id: 'citing',
    kind: 'citing',
    cue: ['citing', 'quoting', 'crediting', 'referencing', 'relying on', 'based on'],
    pattern:
      '{cue} {mods}(?:{work}{when} (?:by|from|in|on|of) )?{mods}{outlet}(?!{own}(?:polls?|polling|surveys?|averages?)(?![a-z]))(?! best| as (?:their|its|his|her|the|an?) )',
    meaning: 'A report that cites the outlet.',
    example: 'The bridge will close, the BBC reported, citing Reuters.',
    counterExample: 'The bridge will close, Reuters reported, citing two engineers.',
  },
];
