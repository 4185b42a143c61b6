import type { Rule } from '../rule.ts';

/** The whole text is the outlet's: a copy. */
export const SYNDICATED: readonly Rule[] = [
  {
    id: 'read-the-original',
    kind: 'syndicated',
    foreign: true,
    cue: ['read', 'see', 'view'],
    pattern:
      '{cue} (?:the |this )?(?:full |original |whole )+(?:article|story|post|piece|report|version)[a-z ]{0,20}? (?:on|at|in|from) (?:the )?{outlet}',
    meaning: 'The text points to its original.',
    example: 'Read the original article on Business Insider.',
    counterExample: 'You can read the article that started it on Business Insider.',
    scope: 'article',
  },
  {
    id: 'originally-appeared',
    kind: 'syndicated',
    foreign: true,
    cue: ['appeared', 'published', 'ran', 'posted', 'republished', 'reprinted', 'produced'],
    pattern:
      '(?:this|the following|a version of this) (?:[a-z-]+ ){0,2}?(?:article|story|post|piece|report|essay|column|op-ed)?[a-z ]{0,20}? ?(?:was |has )?(?:originally |first |previously )?{cue}[^;"◆]{0,30}? (?:in|on|by|at|from) {mods}{outlet}',
    meaning: 'The text first appeared elsewhere.',
    example: 'This story originally appeared in The Guardian.',
    counterExample: 'The mayor first appeared on CNN in 1999.',
    scope: 'article',
  },
  {
    id: 'dateline',
    kind: 'syndicated',
    foreign: true,
    cue: [],
    pattern: '^(?:[a-z.\'/-]+,? ){0,4}(?:[a-z]+)?\\((?:the )?{outlet}\\) ?(?:-|[a-z0-9"~])',
    meaning: 'A dateline names the agency.',
    example: 'BOSTON (Reuters) - The bridge is closed.',
    counterExample: 'The bridge is closed, a reader (of Reuters) wrote.',
    scope: 'article',
    only: 'edge',
  },
  {
    id: 'contributed',
    kind: 'syndicated',
    foreign: true,
    cue: ['contributed'],
    pattern:
      '{outlet}[^;"~]{0,80}? {cue} (?:reporting |research |material )?(?:to|from|for) (?:this|the) (?:report|story|article|piece)',
    meaning: 'The outlet contributed to the text.',
    example: 'The Associated Press contributed to this report.',
    counterExample: 'The Associated Press contributed to the building of the bridge.',
    scope: 'sentence',
  },
  {
    id: 'includes-material',
    kind: 'syndicated',
    foreign: true,
    cue: ['includes', 'contains', 'used'],
    pattern:
      '(?:report|story|article) {cue} (?:[a-z]+ )?(?:material|information|reporting|content) from {by}{outlet}',
    meaning: "The text has some of the outlet's material.",
    example: 'This report includes material from the Associated Press.',
    counterExample: 'This report includes praise for the Associated Press.',
    scope: 'sentence',
  },
  {
    id: 'copyright',
    kind: 'syndicated',
    foreign: true,
    cue: ['©', 'copyright'],
    pattern: '{cue}(?: (?:©|\\(c\\)|[12][0-9]{3}|by))* (?:the )?{outlet}',
    meaning: 'A copyright line.',
    example: '© 2015 The Associated Press. All rights reserved.',
    counterExample: 'He teaches copyright law and reads The Associated Press.',
    scope: 'article',
  },
  {
    id: 'byline',
    kind: 'syndicated',
    foreign: true,
    cue: ['by'],
    pattern:
      "^{cue} (?:[a-z.'-]+,? ){1,5}?(?:and (?:[a-z.'-]+,? ){1,4}?)?(?:[|(-] ?)?(?:the )?{outlet}[).]*$",
    meaning: 'A byline names the agency.',
    example: 'By Jane Doe, Associated Press',
    counterExample: 'By Tuesday the bridge was closed, the Associated Press said.',
    scope: 'article',
    only: 'edge',
  },
];
