import type { Rule } from '../rule.ts';
import { words } from '../words.ts';

const NOT =
  '(?:neither [^;"◆]{1,80}? (?:would|ha[sd]|have)|declined?|refused?|(?:did|does|do|has|have|had|would|could)(?: not|n\'t)|without)(?: immediately| to| yet| [a-z]+ly)*';

/** Somebody would not speak to the outlet. */
export const NO_COMMENT: readonly Rule[] = [
  {
    id: 'no-comment-to',
    kind: 'no-comment',
    cue: [
      'comment',
      'be interviewed',
      'get back',
      'commented',
      'responded',
      'replied',
      'return',
      'returned',
      'spoken',
      'commenting',
      'respond',
      'responding',
      'reply',
      'replying',
      'speak',
      'speaking',
      'answer',
      'discuss',
      'elaborate',
      'disclose',
      'identify',
      'talk',
    ],
    pattern: `${NOT} {cue}(?:(?! (?:which|who|whose|that) )[^;"◆]){0,80}? (?:to|with|from|by|for) {mods}{outlet}`,
    meaning: 'Somebody did not comment to the outlet.',
    example: 'The mayor did not comment to The Times.',
    counterExample: 'The mayor commented on the bridge to The Times.',
  },
  {
    id: 'no-reply-to-request',
    kind: 'no-comment',
    cue: [
      'request',
      'requests',
      'query',
      'queries',
      'inquiry',
      'inquiries',
      'question',
      'questions',
      'call',
      'calls',
      'e-mail',
      'e-mails',
      'email',
      'emails',
      'message',
      'messages',
      'interview',
    ],
    pattern:
      "(?:declined?|refused?|turned down|rejected|ignored|(?:did|does|do|has|have|had|would)(?: not|n't))(?: immediately| to| [a-z]+ly)*(?: respond| reply| return| answer| accept)?(?: to)? {mods}{outlet}'s? (?:[a-z-]+ ){0,4}?{cue}",
    meaning: "Somebody did not answer the outlet's request.",
    example: "The company did not reply to Business Insider's request for comment.",
    counterExample: "The company granted Business Insider's request for an interview.",
  },
  {
    id: 'declined-request-from',
    kind: 'no-comment',
    cue: ['declined', 'declines', 'refused', 'rejected', 'ignored', 'turned down', 'rebuffed'],
    pattern:
      '{cue} [^;"◆]{0,60}?(?:requests?|questions?|quer(?:y|ies)|inquir(?:y|ies)|e-?mails?|calls?) [^;"◆]{0,20}?(?:from|by) {mods}{outlet}',
    meaning: "Somebody declined the outlet's request.",
    example: 'The mayor declined an interview request from Politico.',
    counterExample: 'The mayor granted an interview request from Politico.',
  },
  {
    id: 'asked-without-answer',
    kind: 'no-comment',
    cue: words(
      'respond responded reply replied comment answer answered return hear heard response',
    ),
    pattern:
      '{subject}{outlet}{adv}{aux} (?:reached out to|contacted|e-?mailed|called|asked|wrote to)[^;"]{1,120}? (?:(?:did|has|have|had)(?: not|n\'t)(?: immediately| yet)?|(?:received|got) no) {cue}',
    meaning: 'The outlet asked, and got no answer.',
    example: 'Politico reached out to the mayor, but he did not respond.',
    counterExample: 'Politico reached out to the mayor, and he responded.',
  },
  {
    id: 'has-not-heard',
    kind: 'no-comment',
    cue: ['hear', 'heard', 'receive', 'received', 'get', 'gotten'],
    pattern:
      "{outlet}{adv} (?:has|have|had|did)(?: yet to| not(?: yet)?|n't(?: yet)?) {cue} (?:back(?! [a-z]+ed)|an? (?:[a-z]+ )?(?:response|reply|answer|comment))",
    meaning: 'The outlet is still waiting for an answer.',
    example: 'As of Monday, Politico had yet to hear back from the mayor.',
    counterExample: 'Politico had yet to hear the band from the town.',
  },
  {
    id: 'requests-unanswered',
    kind: 'no-comment',
    cue: ['returned', 'answered', 'unanswered', 'unreturned', 'successful', 'unsuccessful'],
    pattern:
      '(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|questions?|efforts?|attempts?)(?: [a-z]+){0,6}? (?:from|by) {mods}{outlet}[^;"]{0,60}? (?:not (?:immediately )?(?:be )?(?:returned|answered|successful)|unanswered|unreturned|unsuccessful)',
    meaning: 'Requests from the outlet went unanswered.',
    example: 'Calls and emails from Reuters were not returned.',
    counterExample: 'Calls from Reuters were answered at once.',
  },
  {
    id: 'outlet-could-not-reach',
    kind: 'no-comment',
    cue: ['reach', 'contact', 'locate'],
    pattern:
      "{outlet}{adv} (?:could not|couldn't|was unable to|were unable to|was not able to)(?: immediately)? {cue}",
    meaning: 'The outlet could not reach somebody.',
    example: 'The Associated Press could not immediately reach the mayor.',
    counterExample: 'The Associated Press could reach the mayor by telephone.',
  },
];
