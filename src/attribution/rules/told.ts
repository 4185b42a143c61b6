import type { Rule } from '../rule.ts';
import { ALOUD, SAYS, words } from '../words.ts';

const SAYS_TO = [
  ...SAYS,
  ...words(
    'confirm confirms confirming acknowledge explain insist wrote clear offered reported detailed notes identified admission reiterated marveled groused recounted relayed forwarded outlined',
  ),
];

/** An interview that is asked for, agreed or yet to come: nobody has said anything in it. */
const NOT_GIVEN =
  '(?<![a-z])(?:will [a-z]+|participat(?:e|ing) in|sit down for|taping|tape|accept(?:ed|ing|s)?|cancel(?:l?ed|l?ing)?|schedul(?:ed|ing)|request(?:ed|ing|s)?|sought|seeking|declined|refused|turned down|agreed to|agreeing to|promised|planned|plans|wants?)' +
  '(?: (?!in\\b|during\\b|that\\b)[a-z-]+){0,3} (?:interviews?|appearances?|sit-down|chat|discussion|conversation|podcast)';

/** What may be on an outlet, rather than said on its programme. */
const ABOUT =
  '(?<![a-z])(?:call(?:ed|ing|s)?|attacks?|war|reports?|ads?|aired|appearances?|debates?|critiques?|seen|stor(?:y|ies))';

/** A person spoke, or a source confirmed something, to the outlet. */
export const TOLD: readonly Rule[] = [
  {
    id: 'told-outlet',
    kind: 'told',
    cue: ['told', 'tell', 'tells', 'telling', 'informed', 'assured', 'reminded', 'texted'],
    pattern:
      '{cue} (?:reporters (?:from|for|at|with) )?{mods}{outlet}{s}{stop}(?! (?:festival|affiliate|audience|viewers|readers|executives?|employees|forum))',
    meaning: 'Somebody told the outlet.',
    example: 'The mayor told CNN that the bridge will close.',
    counterExample: 'The mayor told reporters that he watches CNN.',
  },
  {
    id: 'outlet-was-told',
    kind: 'told',
    cue: ['told'],
    pattern: '{subject}{outlet} (?:is|was|were|has been|have been)(?: also)? {cue}',
    meaning: 'The outlet was told.',
    example: 'Fox News was told that the bridge will close.',
    counterExample: 'The mayor was told that Fox News will come.',
  },
  {
    id: 'told-host-on',
    kind: 'told',
    cue: ['told', 'tells', 'telling'],
    pattern:
      '{cue} [^;",◆]{1,50}? (?:on|of|from|for) {mods}{outlet}(?! (?:is|are|was|were|has|had|reports?|reported|says?|said) )',
    meaning: "Somebody told the outlet's journalist, or its audience.",
    example: 'The mayor told Jane Doe on CNN that the bridge is safe.',
    counterExample: 'The mayor told Jane Doe that he never watches CNN.',
  },
  {
    id: 'said-to-outlet',
    kind: 'told',
    cue: SAYS_TO,
    pattern:
      '{cue}(?! no to)(?! [^,;"◆]{0,60}?(?:funding|donations?|payments?|grants?|gifts?|money|ties|links|contributions?) to )(?!(?<=wrote) (?:[a-z]+ ){0,3}?(?:letters?|notes?|cards?|postcards?) to )(?: (?!(?:to|that|according)\\b)[^,;"◆ ]+){0,9}? (?:to|(?<=confirmed )(?:with|for)) {mods}{outlet}',
    meaning: 'Somebody said or confirmed something to the outlet.',
    example: 'Two engineers confirmed the plan to Fox News.',
    counterExample: 'Two engineers confirmed that they turned to Fox News for comfort.',
  },
  {
    id: 'spoke-to-outlet',
    kind: 'told',
    cue: [
      ...words('spoke spoken speak speaks speaking talked talk talks talking chatted'),
      'opened up',
      'sat down',
      'sitting down',
    ],
    pattern:
      '{cue}(?<!(?:will|would|(?<!(?:who agreed|allowed|\\bable) )to|not)(?: [a-z]+)? (?:speak|talk)|(?:in|his|her|the|a) talks?)(?: (?:[a-z]+ly|by phone|by telephone|on (?:the )?(?:background|record|condition of anonymity)))*{when}(?: (?:to|with|on))+ (?:{mods}|(?:[a-z.-]+ ){2,5}(?:on|of|from|for|at) (?:the )?){outlet}',
    meaning: 'Somebody spoke to the outlet.',
    example: 'An engineer who spoke to Reuters said the bridge was unsafe.',
    counterExample: 'An engineer who spoke at the bridge said he reads Reuters.',
  },
  {
    id: 'interview-with',
    kind: 'told',
    cue: [
      'interview',
      'interviews',
      'interviewed',
      'interviewing',
      'q&a',
      'conversation',
      'appearance',
      'appearances',
      'chat',
      'phone call',
      'discussion',
      'sit-down',
      'podcast',
      'statement',
      'statements',
      'comment',
      'comments',
      'remarks',
      'email',
      'emails',
      'e-mail',
      'letter',
      'exchange',
      'editorial board meeting',
      'admission',
    ],
    pattern: `{cue}(?<!to be [a-z]+)(?!(?<=comments?|remarks?) on {mods}◆[◆°]*{own}{work})(?:(?<!${NOT_GIVEN})|(?=[^;]* (?:where|when|(?:in|during) which) ))(?: (?:[a-z]+ ){0,4}(?:gave|granted|did|had))?{when}(?: (?:to be |that |which )?(?:was )?(?:published|posted|appears|appeared|aired|broadcast|released|taped|conducted|airing|hosted|provided|sent|given|shared|issued|e-?mailed))?{when} (?:with|on|by|for|to|in|of){when}{edition} (?:{mods}|(?:[a-z.'~"-]+ ){1,5}(?:on|of|for|in) (?:the )?){outlet}`,
    meaning: 'An interview with, or a statement to, the outlet.',
    example:
      'In an interview Monday with The Wall Street Journal, the mayor called the bridge safe.',
    counterExample: 'In an interview the mayor called The Wall Street Journal a fine paper.',
  },
  {
    id: 'on-outlet-colon',
    kind: 'told',
    cue: ['on', 'to'],
    pattern: '{cue} {mods}{outlet}{when}: ?["~]',
    meaning: 'Somebody on the programme of the outlet, and the words.',
    example: 'Here is the mayor on Fox News: “The bridge is safe.”',
    counterExample: 'He has a word on Fox News viewers: “loyal”.',
  },
  {
    id: 'gave-interview',
    kind: 'told',
    cue: ['gave', 'gives', 'granted', 'giving', 'given', 'provided', 'sent'],
    pattern: '{cue} {mods}{outlet} (?:[a-z-]+ ){0,4}(?:interview|statement)',
    meaning: 'Somebody gave the outlet an interview or a statement.',
    example: 'The mayor gave CNN a long interview.',
    counterExample: 'The mayor gave CNN a long look.',
  },
  {
    id: 'outlet-interview',
    kind: 'told',
    cue: ['in', 'during', 'from', 'with'],
    pattern: `{cue} {mods}{outlet}{s} (?:[a-z-]+ ){0,2}?(?:interview|appearance|q&a|podcast|(?:town hall|forum)(?=[^;]*(?:["~]|{spoken})))`,
    meaning: "In the outlet's interview.",
    example: 'In a CNN interview, the mayor called the bridge safe.',
    counterExample: 'In a CNN studio, the lights went out.',
  },
  {
    id: 'said-on',
    kind: 'told',
    cue: ALOUD,
    pattern: `{cue}(?<!made(?! [^,]{0,30}(?:case|point|argument|claim|comment|remark|suggestion|accusation)))(?: back)?(?:(?<!called),? "~+")?(?! (?:after|before) (?:taping|watching|seeing|appearing|an? (?:[a-z]+ )?appearance))(?:(?:(?<=said|says|added|asked) [^;"◆,~]{1,80}?(?<!(?:watched|watching|seen|saw)(?: [a-z]+){0,5})|(?<=called|defended|repeated|echoed|dismissed|denied|blamed|criticized|blasted|urged|made|dodged) (?!")(?:[^;"◆,~]|"~+"){1,80}?(?<!${ABOUT}{when})){when} on|(?<=said|says) in|(?<!called){when} on) {mods}{outlet}`,
    meaning: 'Somebody said it on the programme of the outlet.',
    example: 'The bridge is safe, the mayor said Sunday on CNN.',
    counterExample: 'The mayor said it in a speech on bridges, hours before CNN went to the place.',
  },
  {
    id: 'appeared-on',
    kind: 'told',
    cue: ['appears', 'appeared', 'appearing', 'addressing', 'went', 'took'],
    pattern: `{cue}(?<!(?:will|to|.ll) (?:[a-z-]+ ){0,9}[a-z]+)(?: [^;"◆,~]{1,60}?)?(?:{when} on|(?<=took) to) {mods}{outlet}(?:(?=[^;]*["~])|(?=[^;]*{spoken})|(?<=(?:["~]|{spoken})[^;]*))`,
    meaning: 'Somebody went on the programme of the outlet, and said it.',
    example: 'The mayor appeared on CNN and said the bridge is safe.',
    counterExample: 'Not one engineer appeared on CNN that day.',
  },
  {
    id: 'quotation-dash-on',
    kind: 'told',
    cue: ['on', 'to', 'interview'],
    pattern:
      '(?:["~] ?-{1,2}|^-{1,2}(?!.* (?:according|was|is|says?|said) )) (?:[a-z.,\'()-]+ ){1,9}?(?:on|to|in an interview with) {mods}{outlet}(?=[.,;)"]|$)',
    meaning: 'A quotation, a dash, who said it, and on which programme.',
    example: '“The bridge is safe.” – Mayor Jane Doe, on CNN.',
    counterExample: '“The bridge is safe.” – Mayor Jane Doe, before she watched CNN.',
  },
  {
    id: 'on-programme',
    kind: 'told',
    cue: ['on'],
    pattern: `^(?:[a-z]+,? ){0,5}(?<!published ){cue} (?:(?:[a-z'-]+ ){1,2}(?:edition|episode|site|website) of )?{mods}{outlet}(?![^,]{0,30} reports ){when},? [^;"]{1,110}?(?:{spoken}|(?<!wrote|reads|began): ?["~])`,
    meaning: 'On the programme of the outlet, somebody said it.',
    example: 'On CNN Sunday, the mayor said the bridge is safe.',
    counterExample: 'On CNN Sunday, the bridge is on show.',
  },
  {
    id: 'to-outlet-said',
    kind: 'told',
    cue: ['to'],
    pattern:
      '^(?:and |but )?{cue} (?:the )?{outlet}, [^;"]{1,60} (?:said|says|added|explained|described)(?![a-z])',
    meaning: 'To the outlet, somebody said it.',
    example: 'And to The Associated Press, the mayor said that the bridge is safe.',
    counterExample: 'According to The Associated Press, the mayor said that the bridge is safe.',
  },
  {
    id: 'headline-to',
    kind: 'told',
    cue: ['to'],
    pattern: '^(?:[a-z.-]+ ){1,4}{cue} (?:the )?{outlet}: ',
    meaning: 'A headline: somebody to the outlet.',
    example: 'Mayor to CNN: The bridge is safe',
    counterExample: 'Mayor goes to CNN in the evening',
    only: 'headline',
  },
  {
    id: 'asked-by',
    kind: 'told',
    cue: words(
      'asked pressed questioned contacted reached interviewed approached quizzed consulted',
    ),
    pattern: '{cue}(?<!to be [a-z]+)(?: [^;"◆,]{1,50}?)? by {mods}{outlet}',
    meaning: 'The outlet asked, and somebody answered.',
    example: 'Asked about the bridge by Politico, the mayor shrugged.',
    counterExample: 'The editor hired by Politico asked about the bridge.',
  },
  {
    id: 'outlet-interviewed',
    kind: 'told',
    cue: ['interviewed', 'interviews', 'spoke', 'talked', 'asked', 'quizzed'],
    pattern: `{subject}{outlet}{when}{adv}{aux}{adv} (?:interviewed|interviews|quizzed|asked(?=[^;]*(?:["~]|{spoken}))|(?:spoke|talked) (?:to|with))(?![a-z])`,
    meaning: 'The outlet interviewed somebody.',
    example: 'The Guardian spoke to three engineers.',
    counterExample: 'The Guardian moved to a new building.',
  },
];
