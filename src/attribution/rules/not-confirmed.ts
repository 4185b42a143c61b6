import type { Rule } from '../rule.ts';

const CHECK =
  '(?:verif(?:y|ied)|confirm(?:ed)?|authenticated?|corroborated?|substantiated?|vouch|vetted)';

/** The outlet says that it could not check the claim. */
export const NOT_CONFIRMED: readonly Rule[] = [
  {
    id: 'has-not-verified',
    kind: 'not-confirmed',
    pattern: `{outlet}{insert}{adv} (?:has|have|had|could|can|was|were|is|did|does)(?: not|n't|not) (?:yet )?(?:been )?(?:able to )?(?:[a-z]+ly )*(?:yet )?(?:been able to )?(?:[a-z]+ly )*${CHECK}`,
    meaning: 'The outlet has not been able to check it.',
    example: 'CNN has not independently verified the video.',
    counterExample: 'The mayor has not confirmed to CNN that the video is real.',
  },
  {
    id: 'unable-to-verify',
    kind: 'not-confirmed',
    pattern: `{outlet}{insert}{adv} (?:was|were|is|has been|have been) unable to (?:[a-z]+ly )*${CHECK}`,
    meaning: 'The outlet was unable to check it.',
    example: 'Reuters was unable to immediately verify the report.',
    counterExample: 'Reuters was unable to reach the mayor.',
  },
  {
    id: 'not-verified-by',
    kind: 'not-confirmed',
    pattern: `(?:not|n't|yet to)(?: yet)?(?: be| been)? (?:[a-z]+ly )*${CHECK}(?: [a-z]+ly)? by {mods}{outlet}`,
    meaning: 'What the outlet could not check, in the passive.',
    example: 'The video could not be independently verified by The Associated Press.',
    counterExample: 'The video was verified by The Associated Press.',
  },
];
