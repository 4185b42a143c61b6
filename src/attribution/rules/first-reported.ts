import type { Rule } from '../rule.ts';

const FIRST = ['first', 'originally', 'initially'];

/** The outlet had the story before anybody else. */
export const FIRST_REPORTED: readonly Rule[] = [
  {
    id: 'first-the-story',
    kind: 'first-reported',
    cue: FIRST,
    pattern:
      '{subject}{outlet}{insert}{when}{adv}{aux}{adv} {cue} (?:reported|broke|published|disclosed|revealed){when} (?:the|this|that|on the) (?:[a-z-]+ )?(?:story|news|report|findings|(?:details|contents|existence) of (?:the|a) (?:[a-z-]+ )?(?:report|draft|document|memo|letter|findings|investigation|plan|story))(?=[.,;]|$)',
    meaning: 'The outlet first reported what the whole article is about.',
    example: 'The New York Times first reported the details of the draft report.',
    counterExample:
      'The Guardian first reported details of the mayor refusing to close the bridge.',
    scope: 'article',
  },
  {
    id: 'first-verb',
    kind: 'first-reported',
    cue: FIRST,
    pattern:
      '{subject}{outlet}{insert}{when}{adv}{aux}{adv} {cue} (?:{states}|{reported}|broke|obtained|brought)',
    meaning: 'The outlet first reported it.',
    example: 'The Guardian first reported the closure of the bridge.',
    counterExample: 'The Guardian first hired him in 1998.',
  },
  {
    id: 'first-which-verb',
    kind: 'first-reported',
    cue: FIRST,
    pattern: '{outlet}{which}{when}{adv}{aux}{adv} {cue} (?:{states}|{reported}|broke|obtained)',
    meaning: 'The outlet, which first reported it.',
    example: 'The Boston Globe, the newspaper which first reported the closure, had a video.',
    counterExample: 'The Boston Globe, the newspaper which first hired him, had a video.',
  },
  {
    id: 'first-to',
    kind: 'first-reported',
    cue: ['first'],
    pattern:
      '{subject}{outlet}{insert}{when} (?:was|were|became) (?:also )?(?:the |among the )?{cue}(?: [a-z]+){0,3}? to (?:report|publish|reveal|disclose|note|break|obtain|uncover|identify|name|notice|point out)',
    meaning: 'The outlet was the first to report it.',
    example: 'Reuters was the first news agency to report the closure.',
    counterExample: 'Reuters was the first agency to move into the tower.',
  },
  {
    id: 'broke-the-story',
    kind: 'first-reported',
    cue: ['breaks', 'broke', 'broken', 'breaking'],
    pattern:
      '{outlet}(?:{insert}|{which}|,? who){when}{adv}{aux}{adv} {cue} (?:the|this|that|news|word|a)(?: [a-z-]+){0,3}? ?(?:news|stor(?:y|ies)|scandal|scoop|word)(?![a-z])',
    meaning: 'The outlet broke the story.',
    example: 'NBC News broke the story on Tuesday.',
    counterExample: 'NBC News broke the rules of the house.',
  },
  {
    id: 'story-first-by',
    kind: 'first-reported',
    cue: FIRST,
    pattern:
      '^(?:the|this) (?:[a-z-]+ )?(?:story|news|report|findings|details(?: of the [a-z-]+)?)(?: (?:was|were|had been))? {cue} (?:reported|published|disclosed|revealed){when} by {mods}{outlet}',
    meaning: 'The whole story was first reported by the outlet.',
    example: 'The story was first reported by NBC News.',
    counterExample: 'His remarks were first reported by NBC News.',
    scope: 'article',
  },
  {
    id: 'first-by',
    kind: 'first-reported',
    cue: FIRST,
    pattern:
      '{cue}(?: been)? (?:{reported}|obtained|made public|brought to light)(?! [^;"◆~]{0,40}\\band [a-z ]{0,20}(?<!reported )by ){gap} (?:by|in|(?<!aired|broadcast) on){when}{edition} {by}{outlet}',
    meaning: 'It was first reported by the outlet.',
    example: 'The closure was first reported late Monday by Politico.',
    counterExample: 'Politico said the closure was first planned by the mayor.',
  },
  {
    id: 'broken-by',
    kind: 'first-reported',
    cue: ['broken', 'scoop', 'scooped'],
    pattern: '{cue} (?:[a-z]+ ){0,2}?(?:by|from|in) {mods}{outlet}',
    meaning: 'The story was broken by the outlet.',
    example: 'The story, broken by the Boston Globe, led to an inquiry.',
    counterExample: 'A window was broken by the Boston police, the Boston Globe showed.',
  },
];
