import type { Rule } from '../rule.ts';

const CONFIRMS = ['confirmed', 'verified', 'corroborated'];

const READ_AND =
  '(?: also)?{adv} (?:obtained|reviewed|seen|viewed|examined)[^;"]{0,120}? (?:and|which)(?: said)?(?: it)?(?: (?:has|have|had|also|independently))*';

/** The outlet confirms by its own work; a source that confirms to the outlet is `told`. */
export const CONFIRMED: readonly Rule[] = [
  {
    id: 'has-reviewed-and-confirmed',
    kind: 'confirmed',
    cue: CONFIRMS,
    pattern: `{subject}{outlet}{insert}{when}{adv} (?:has|have)${READ_AND} {cue}`,
    meaning:
      'The outlet has read the document that the article is about and confirmed what another reported.',
    example: 'NBC News has reviewed the draft, which is not public, and confirmed the details.',
    counterExample: 'NBC News has reviewed the draft, and the mayor denied the details.',
    scope: 'article',
  },
  {
    id: 'read-and-confirmed',
    kind: 'confirmed',
    cue: CONFIRMS,
    pattern: `{subject}{outlet}{insert}{when}{adv}(?: had)?${READ_AND} {cue}`,
    meaning: 'The outlet had read the document and confirmed something.',
    example: 'NBC News had also seen the draft and said it confirmed the findings.',
    counterExample: 'NBC News had also seen the draft and the bridge.',
  },
  {
    id: 'outlet-confirmed',
    kind: 'confirmed',
    cue: [
      ...CONFIRMS,
      'confirm',
      'confirms',
      'verify',
      'verifies',
      'corroborates',
      'authenticated',
      'matched',
      'double-checked',
    ],
    pattern:
      '{subject}{outlet}{insert}{when}{adv}(?: (?:has|have|had|can|could|was able to|were able to))?(?: since)?{adv}{when} {cue}(?! (?:it|that it|its|he|she|they|that he|that she) (?:will|would|plans|has (?:fired|hired|parted)))',
    meaning: 'The outlet itself has confirmed it.',
    example: 'ABC News has confirmed that the bridge will close.',
    counterExample: 'The mayor confirmed to ABC News that the bridge will close.',
  },
  {
    id: 'outlet-confirming',
    kind: 'confirmed',
    cue: ['confirming'],
    pattern: '{subject}{outlet}{insert}{when} (?:is|are)(?: now)? {cue}',
    meaning: 'The outlet is confirming it.',
    example: 'CBS News and The Hill are confirming that the bridge will close.',
    counterExample: 'The mayor is confirming to CBS News that the bridge will close.',
  },
  {
    id: 'said-it-confirmed',
    kind: 'confirmed',
    cue: CONFIRMS,
    pattern:
      '{outlet}{when} (?:said|says|reported|reports)(?: that)? it(?: (?:has|had))?{adv} {cue}',
    meaning: 'The outlet says that it has confirmed it.',
    example: 'CBS News said it had independently confirmed the plan.',
    counterExample: 'CBS News said it would not comment.',
  },
  {
    id: 'confirmed-by',
    kind: 'confirmed',
    cue: [...CONFIRMS, 'authenticated', 'matched'],
    pattern: '(?<!(?:not|be)(?: [a-z]+ly)? ){cue}(?: [a-z]+ly)? by {mods}{outlet}',
    meaning: 'Confirmed by the outlet.',
    example: 'The plan, confirmed by The Associated Press, was dropped.',
    counterExample: 'The plan was confirmed by the mayor, who spoke to The Associated Press.',
  },
];
