import type { Rule } from '../rule.ts';

/** Somebody would not speak to the outlet. */
export const NO_COMMENT: readonly Rule[] = [
  {
    id: 'no-comment-to',
    kind: 'no-comment',
    pattern:
      '(?:declined?|refused?|not|n\'t|without)(?: immediately| to| [a-z]+ly)* (?:comment(?:ing)?|respond(?:ing)?|reply|replying|speak(?:ing)?|answer|discuss|elaborate|talk)[^;"◆]{0,80}? (?:to|with|from|by|for) {mods}{outlet}',
    meaning: 'Somebody did not comment to the outlet.',
    example: 'The mayor did not comment to The Times.',
    counterExample: 'The mayor commented on the bridge to The Times.',
  },
  {
    id: 'no-reply-to-request',
    kind: 'no-comment',
    pattern:
      "(?:declined?|refused?|turned down|rejected|ignored|(?:did|does|do|has|have|had|would)(?: not|n't))(?: immediately| to| [a-z]+ly)*(?: respond| reply| return| answer| accept)?(?: to)? {mods}{outlet}'s? {mods}(?:requests?|quer(?:y|ies)|inquir(?:y|ies)|questions?|calls?|e-?mails?|messages?|interview)",
    meaning: "Somebody did not answer the outlet's request.",
    example: "The company did not reply to Business Insider's request for comment.",
    counterExample: "The company granted Business Insider's request for an interview.",
  },
  {
    id: 'requests-unanswered',
    kind: 'no-comment',
    pattern:
      '(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|questions?)(?: [a-z]+){0,4}? (?:from|by) {mods}{outlet}[^;"]{0,60}? (?:not|un)(?:[a-z]+)?(?: immediately)? ?(?:returned|answered|be reached)?',
    meaning: 'Requests from the outlet went unanswered.',
    example: 'Calls and emails from Reuters were not returned.',
    counterExample: 'Calls from Reuters were answered at once.',
  },
  {
    id: 'outlet-could-not-reach',
    kind: 'no-comment',
    pattern:
      "{outlet}{adv} (?:could not|couldn't|was unable to|were unable to|was not able to)(?: immediately)? (?:reach|contact|locate)",
    meaning: 'The outlet could not reach somebody.',
    example: 'The Associated Press could not immediately reach the mayor.',
    counterExample: 'The Associated Press could reach the mayor by telephone.',
  },
];
