import type { Rule } from '../rule.ts';

/** The outlet itself holds or has read the document. */
export const OBTAINED: readonly Rule[] = [
  {
    id: 'obtained-by',
    kind: 'obtained',
    pattern:
      '(?:obtained|reviewed|seen|viewed|acquired|examined|procured|accessed|inspected)(?: [a-z]+ly)?(?: (?:first|on [a-z]+day))? by {list}{mods}{outlet}',
    meaning: 'A document that the outlet obtained or reviewed.',
    example: 'The bridge is unsafe, according to a draft reviewed by The New York Times.',
    counterExample: 'The draft was reviewed by the mayor, The New York Times learned in vain.',
  },
  {
    id: 'given-to',
    kind: 'obtained',
    pattern:
      '(?:given|provided|leaked|sent|supplied|released|forwarded|shown|made available|shared)(?: [a-z]+ly)? (?:to|with) {mods}{outlet}',
    meaning: 'A document or recording that somebody gave to the outlet.',
    example: 'The bridge is unsafe, according to photographs provided to CNN.',
    counterExample: 'The prize was given to the engineer, as CNN had hoped.',
  },
  {
    id: 'outlet-obtained',
    kind: 'obtained',
    pattern:
      '{subject}{outlet}{insert}{when}{adv}(?: (?:had|was able to))?{adv} (?:(?:obtain(?:s|ed)|exclusively obtained|gained access to|got hold of|got its hands on)|(?:review(?:s|ed)|viewed|saw|acquired|examined|received|got) (?:an? |the |its |this |that )?(?:[a-z0-9-]+ ){0,4}?(?:cop(?:y|ies)|draft|report|document|e-?mail|memo|letter|record|transcript|video|footage|recording|tape|audio|photo|image|file|text|note|filing|excerpt|data|list|log|cable|contract|paper|message|material|evidence|plan))',
    meaning: 'The outlet obtained or reviewed a document.',
    example: 'The Times reviewed the draft and spoke to two engineers.',
    counterExample: 'The Times reviewed the play kindly.',
  },
  {
    id: 'outlet-has-reviewed',
    kind: 'obtained',
    pattern:
      '{subject}{outlet}{insert}{when}{adv} (?:has|have)(?: also)?{adv} (?:obtained|reviewed|seen|viewed|acquired|examined)(?! (?:its|their) )',
    meaning: 'The outlet has read the document that the article is about.',
    example: 'CNN has obtained the inspection report.',
    counterExample: 'CNN has seen its ratings fall.',
    scope: 'article',
  },
  {
    id: 'said-it-reviewed',
    kind: 'obtained',
    pattern:
      '{outlet}{when} (?:said|says|reported|reports)(?: that)? (?:it|they)(?: (?:has|have|had))?(?: also)?{adv} (?:obtained|reviewed|seen|viewed|acquired|examined|received)',
    meaning: 'The outlet says that it has read the document that the article is about.',
    example:
      'The bridge was unsafe, and The New York Times said it has reviewed the 40-page document.',
    counterExample: 'The New York Times said it has a new editor.',
    scope: 'article',
  },
];
