import type { Rule } from '../rule.ts';

const CHECK = [
  'verify',
  'verified',
  'confirm',
  'confirmed',
  'authenticate',
  'authenticated',
  'corroborate',
  'corroborated',
  'substantiate',
  'substantiated',
  'vouch',
  'vetted',
  'determine',
  'establish',
  'ascertain',
];

/** The outlet says that it could not check the claim. */
export const NOT_CONFIRMED: readonly Rule[] = [
  {
    id: 'neither-verified',
    kind: 'not-confirmed',
    cue: CHECK,
    pattern:
      '(?:neither|nor) {mods}{outlet}(?: nor [^,;"◆]{1,60}?)?{adv}(?: (?:has|have|had|could|can|was|were|is|are))?(?: yet)?(?: been)?(?: able to)?{adv} {cue}',
    meaning: 'None of several outlets could check it.',
    example: 'Neither CNN nor the BBC could independently verify the video.',
    counterExample: 'Neither the mayor nor the driver spoke to CNN, which verified the video.',
  },
  {
    id: 'has-not-verified',
    kind: 'not-confirmed',
    cue: CHECK,
    pattern:
      "{outlet}{insert}{adv} (?:(?:has|have|had|could|can|was|were|is|did|does)(?: not|n't|not) (?:yet )?(?:been )?(?:able to )?(?:[a-z]+ly )*(?:yet )?(?:been able to )?|(?:was|were|is|has been|have been) unable to )(?:[a-z]+ly )*{cue}",
    meaning: 'The outlet has not been able to check it.',
    example: 'CNN has not independently verified the video.',
    counterExample: 'The mayor has not confirmed to CNN that the video is real.',
  },
  {
    id: 'not-seen-nor-verified',
    kind: 'not-confirmed',
    cue: CHECK,
    pattern:
      "{outlet}{insert}{adv} (?:has|have|had)(?: not|n't) [^,;\"◆]{2,80}? (?:and|or|nor)(?: so)?(?: (?:has|have|had|could|can|was|were)(?: not|n't|not)?| cannot)?(?: been)?(?: (?:un)?able to)?{adv} {cue}",
    meaning: 'The outlet has not seen it, nor been able to check it.',
    example: 'CNN has not seen the video and could not independently confirm what it shows.',
    counterExample: 'CNN has not seen the video, and the mayor confirmed what it shows.',
  },
  {
    id: 'said-it-could-not-verify',
    kind: 'not-confirmed',
    cue: CHECK,
    pattern:
      '{outlet}{when} (?:said|says|revealed|reported|noted|wrote)(?: that)? (?:it|they) (?:could not|was unable to|were unable to|has not|had not|was not able to|cannot)(?: been able to)? (?:[a-z]+ly )*{cue}',
    meaning: 'The outlet says that it could not check it.',
    example: 'The Washington Post said it could not confirm the closure.',
    counterExample: 'The Washington Post said it could not attend the closure.',
  },
  {
    id: 'not-verified-by',
    kind: 'not-confirmed',
    cue: CHECK,
    pattern:
      '(?:not|yet to)(?: yet)?(?: be| been)? (?:[a-z]+ly )*{cue}(?: [a-z]+ly)? by {mods}{outlet}',
    meaning: 'What the outlet could not check, in the passive.',
    example: 'The video could not be independently verified by The Associated Press.',
    counterExample: 'The video was verified by The Associated Press.',
  },
];
