import type { Rule } from '../rule.ts';

/** The outlet had the story before anybody else. */
export const FIRST_REPORTED: readonly Rule[] = [
  {
    id: 'first-the-story',
    kind: 'first-reported',
    pattern:
      '{subject}{outlet}{insert}{when}{adv}{aux}{adv} (?:first|originally|initially) (?:reported|broke|published|disclosed|revealed){when} (?:the|this|that|on the) (?:[a-z-]+ )?(?:story|news|report|findings|(?:details|contents|existence) of (?:the|a) (?:[a-z-]+ )?(?:report|draft|document|memo|letter|findings|investigation|plan|story))(?=[.,;]|$)',
    meaning: 'The outlet first reported what the whole article is about.',
    example: 'The New York Times first reported the details of the draft report.',
    counterExample:
      'The Guardian first reported details of the mayor refusing to close the bridge.',
    scope: 'article',
  },
  {
    id: 'first-verb',
    kind: 'first-reported',
    pattern:
      '{subject}{outlet}{insert}{when}{adv}{aux}{adv} (?:first|originally|initially) (?:{states}|{reported}|broke|obtained|brought){stop}',
    meaning: 'The outlet first reported it.',
    example: 'The Guardian first reported the closure of the bridge.',
    counterExample: 'The Guardian first hired him in 1998.',
  },
  {
    id: 'first-to',
    kind: 'first-reported',
    pattern:
      '{subject}{outlet}{insert}{when} (?:was|were|became) (?:also )?(?:the |among the )?first(?: [a-z]+){0,3}? to (?:report|publish|reveal|disclose|note|break|obtain|uncover|identify|name|notice|point out)',
    meaning: 'The outlet was the first to report it.',
    example: 'Reuters was the first news agency to report the closure.',
    counterExample: 'Reuters was the first agency to move into the tower.',
  },
  {
    id: 'broke-the-story',
    kind: 'first-reported',
    pattern:
      '{outlet}{insert}(?:,? (?:which|who|that))?{when}{adv}{aux}{adv} (?:breaks|broke|broken|breaking) (?:the|this|that|news|word|a) ?(?:[a-z-]+ ){0,3}?(?:news|stor(?:y|ies)|scandal|scoop|word)?{stop}',
    meaning: 'The outlet broke the story.',
    example: 'NBC News broke the story on Tuesday.',
    counterExample: 'NBC News broke ground on its new studio.',
  },
  {
    id: 'story-first-by',
    kind: 'first-reported',
    pattern:
      '^(?:the|this) (?:[a-z-]+ )?(?:story|news|report|findings|details(?: of the [a-z-]+)?)(?: (?:was|were|had been))? (?:first|originally) (?:reported|published|disclosed|revealed){when} by {mods}{outlet}',
    meaning: 'The whole story was first reported by the outlet.',
    example: 'The story was first reported by NBC News.',
    counterExample: 'His remarks were first reported by NBC News.',
    scope: 'article',
  },
  {
    id: 'first-by',
    kind: 'first-reported',
    pattern:
      '(?:first|originally|initially)(?: been)? (?:{reported}|obtained|made public|brought to light){gap} (?:by|in|on){when} {list}{mods}{outlet}',
    meaning: 'Somebody else tells what the outlet reported first.',
    example: 'The closure was first reported late Monday by Politico.',
    counterExample: 'Politico said the closure was first planned by the mayor.',
  },
  {
    id: 'broken-by',
    kind: 'first-reported',
    pattern: '(?:broken|scoop|scooped) (?:[a-z]+ ){0,2}?(?:by|from|in) {mods}{outlet}',
    meaning: 'The story was broken by the outlet.',
    example: 'The story, broken by the Boston Globe, led to an inquiry.',
    counterExample: 'A window was broken by the Boston police, the Boston Globe showed.',
  },
];
