import type { Rule } from '../rule.ts';

const READ_BY = [
  'obtained',
  'reviewed',
  'seen',
  'viewed',
  'acquired',
  'examined',
  'procured',
  'accessed',
  'inspected',
];
const DOCUMENT =
  '(?:cop(?:y|ies)|draft|report|document|e-?mail|memo|letter|record|transcript|video|footage|recording|tape|audio|photo|image|file|text|note|filing|excerpt|data|list|log|cable|contract|paper|message|material|evidence|plan)';

/** The outlet itself holds or has read the document. */
export const OBTAINED: readonly Rule[] = [
  {
    id: 'obtained-by',
    kind: 'obtained',
    cue: READ_BY,
    pattern: '{cue}(?: [a-z]+ly| in advance)?{when} by {by}{outlet}',
    meaning: 'A document that the outlet obtained or reviewed.',
    example: 'The bridge is unsafe, according to a draft reviewed by The New York Times.',
    counterExample: 'The draft was reviewed by the mayor, The New York Times learned in vain.',
  },
  {
    id: 'given-to',
    kind: 'obtained',
    cue: [
      'given',
      'provided',
      'leaked',
      'sent',
      'supplied',
      'released',
      'forwarded',
      'shown',
      'made available',
      'shared',
    ],
    pattern:
      '(?<!\\b(?:statements?|comments?|responses?|remarks|award|prize|money|donations?|credit|access|praise) ){cue}(?: (?:the|some|more|its|his|her|their))?(?: [a-z]+)? (?:to|with) {mods}{outlet}',
    meaning: 'A document or recording that somebody gave to the outlet.',
    example: 'The bridge is unsafe, according to photographs provided to CNN.',
    counterExample: 'The prize was given to the engineer, as CNN had hoped.',
  },
  {
    id: 'document-given-to',
    kind: 'obtained',
    cue: ['leaked', 'leaking', 'provided', 'released', 'shared'],
    pattern: "{cue}(?: (?!(?:to|with|that)\\b)[a-z0-9'-]+){2,12} (?:to|with) {mods}{outlet}",
    meaning: 'Somebody gave the outlet a document.',
    example: 'A clerk leaked the tape of the meeting to Mother Jones.',
    counterExample: 'A clerk leaked to his wife that he reads Mother Jones.',
  },
  {
    id: 'outlet-obtained',
    kind: 'obtained',
    cue: [
      'obtained',
      'obtains',
      'exclusively obtained',
      'gained access to',
      'got hold of',
      'got its hands on',
    ],
    pattern: '{subject}{outlet}{insert}{when}{adv}{aux}{adv} {cue}',
    meaning: 'The outlet obtained a document.',
    example: 'The Times obtained the draft on Monday.',
    counterExample: 'The mayor obtained the Times on Monday.',
  },
  {
    id: 'outlet-read',
    kind: 'obtained',
    cue: ['reviews', 'reviewed', 'viewed', 'saw', 'acquired', 'examined', 'received', 'got'],
    pattern: `{subject}{outlet}{insert}{when}{adv}(?: had)?{adv} {cue} (?:an? |the |its |this |that )?(?:[a-z0-9-]+ ){0,4}?${DOCUMENT}`,
    meaning: 'The outlet reviewed a document.',
    example: 'The Times reviewed the draft and spoke to two engineers.',
    counterExample: 'The Times reviewed the play kindly.',
  },
  {
    id: 'outlet-has-reviewed',
    kind: 'obtained',
    cue: ['obtained', 'reviewed', 'seen', 'viewed', 'acquired', 'examined'],
    pattern:
      '{subject}{outlet}{insert}{when}{adv} (?:has|have)(?: also)?{adv} {cue}(?! (?:its|their) )',
    meaning: 'The outlet has read the document that the article is about.',
    example: 'CNN has obtained the inspection report.',
    counterExample: 'CNN has seen its ratings fall.',
    scope: 'article',
  },
  {
    id: 'said-it-reviewed',
    kind: 'obtained',
    cue: ['obtained', 'reviewed', 'seen', 'viewed', 'acquired', 'examined', 'received'],
    pattern:
      '{outlet}{when} (?:said|says|reported|reports)(?: that)? (?:it|they)(?: (?:has|have|had))?(?: also)?{adv} {cue}',
    meaning: 'The outlet says that it has read the document that the article is about.',
    example:
      'The bridge was unsafe, and The New York Times said it has reviewed the 40-page document.',
    counterExample: 'The New York Times said it has a new editor.',
    scope: 'article',
  },
];
