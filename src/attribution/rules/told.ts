import type { Rule } from '../rule.ts';

/** A person spoke, or a source confirmed something, to the outlet. */
export const TOLD: readonly Rule[] = [
  {
    id: 'told-outlet',
    kind: 'told',
    pattern:
      '(?:told|tells?|telling|informed|assured|reminded) (?:reporters (?:from|for|at|with) )?{mods}{outlet}{stop}(?! (?:festival|affiliate|audience|viewers|readers|executives?|employees|forum))',
    meaning: 'Somebody told the outlet.',
    example: 'The mayor told CNN that the bridge will close.',
    counterExample: 'The mayor told reporters that he watches CNN.',
  },
  {
    id: 'said-to-outlet',
    kind: 'told',
    pattern:
      '(?:said|says|confirm(?:s|ed|ing)?|admit(?:s|ted)|acknowledge[sd]?|explain(?:s|ed)|denie[sd]|insist(?:s|ed)|complain(?:s|ed)|describe[sd]|disclosed|revealed|remarked|repeated|announced|boasted|vented|predicted|vowed|wrote|emphasi[sz]ed|clear|elaborated|spoke out|expressed|suggested|hinted|offered)(?: (?!(?:to|that|according)\\b)[^,;"◆ ]+){0,9}? to {mods}{outlet}',
    meaning: 'Somebody said or confirmed something to the outlet.',
    example: 'Two engineers confirmed the plan to Fox News.',
    counterExample: 'Two engineers confirmed that they turned to Fox News for comfort.',
  },
  {
    id: 'spoke-to-outlet',
    kind: 'told',
    pattern:
      '(?:spoke|spoken|speaks?|speaking|talked|talks?|talking|chatted|sat down)(?: (?:[a-z]+ly|on monday|by phone|by telephone|briefly|last [a-z]+))*(?: (?:to|with|on))+ {mods}{outlet}',
    meaning: 'Somebody spoke to the outlet.',
    example: 'An engineer who spoke to Reuters said the bridge was unsafe.',
    counterExample: 'An engineer who spoke at the bridge said he reads Reuters.',
  },
  {
    id: 'interview-with',
    kind: 'told',
    pattern:
      '(?:interview(?:s|ed)?|q&a|conversation|appearance|chat|phone call|discussion|interviewing|sit-down|statements?|comments?|remarks|e-?mails?|letter)(?: (?:published|posted|aired|broadcast|released|taped|conducted|airing))?{when} (?:with|on|by|for|to|in|of) {when}? ?{mods}{outlet}',
    meaning: 'An interview with, or a statement to, the outlet.',
    example:
      'In an interview Monday with The Wall Street Journal, the mayor called the bridge safe.',
    counterExample: 'In an interview the mayor called The Wall Street Journal a fine paper.',
  },
  {
    id: 'outlet-interview',
    kind: 'told',
    pattern:
      "(?:in|during|from|with) {det}{mods}{outlet}(?:'s)? (?:[a-z-]+ ){0,2}?(?:interview|appearance|q&a|town hall|op-ed|podcast|forum)",
    meaning: "In the outlet's interview.",
    example: 'In a CNN interview, the mayor called the bridge safe.',
    counterExample: 'In a CNN studio, the lights went out.',
  },
  {
    id: 'said-on',
    kind: 'told',
    pattern:
      '(?:said|says|saying|appear(?:s|ed|ing)|clarified|stated|noted|responded|admitted|predicted|acknowledged|announced|argue[sd]|asked|claim(?:s|ed)|insist(?:s|ed)|declared|added|explained|called|speaking|went|interviewed)(?: [^;"◆,~]{1,40}?)?{when} on {mods}{outlet}',
    meaning: 'Somebody said it on the programme of the outlet.',
    example: 'The bridge is safe, the mayor said Sunday on CNN.',
    counterExample: 'The mayor said it in a speech on bridges, hours before CNN went to the place.',
  },
  {
    id: 'told-host-on',
    kind: 'told',
    pattern: '(?:told|tells|telling) [^;",◆]{1,50}? (?:on|of|from|for) {mods}{outlet}',
    meaning: "Somebody told the outlet's journalist, or its audience.",
    example: 'The mayor told Jane Doe on CNN that the bridge is safe.',
    counterExample: 'The mayor told Jane Doe that he never watches CNN.',
  },
  {
    id: 'on-programme',
    kind: 'told',
    pattern:
      '^(?:[a-z]+ ){0,5}on {outlet}{when},? [^;"]{1,60}? (?:said|says|argued|insisted|claimed|explained|called|told|defended|acknowledged|denied|suggested|declined|repeated|warned|added|dismissed|predicted)',
    meaning: 'On the programme of the outlet, somebody said it.',
    example: 'On CNN Sunday, the mayor said the bridge is safe.',
    counterExample: 'On CNN Sunday, the bridge is on show.',
  },
  {
    id: 'headline-to',
    kind: 'told',
    pattern: '^(?:[a-z.-]+ ){1,4}to {outlet}: ',
    meaning: 'A headline: somebody to the outlet.',
    example: 'Mayor to CNN: The bridge is safe',
    counterExample: 'Mayor goes to CNN in the evening',
    only: 'headline',
  },
  {
    id: 'asked-by',
    kind: 'told',
    pattern:
      '(?:asked|pressed|questioned|contacted|reached|interviewed|approached|quizzed)(?: [^;"◆,]{1,50}?)? by {mods}{outlet}',
    meaning: 'The outlet asked, and somebody answered.',
    example: 'Asked about the bridge by Politico, the mayor shrugged.',
    counterExample: 'The editor hired by Politico asked about the bridge.',
  },
  {
    id: 'outlet-interviewed',
    kind: 'told',
    pattern:
      '{subject}{outlet}{when}{adv}{aux}{adv} (?:interviewed|interviews|spoke (?:to|with)|talked (?:to|with)|asked)',
    meaning: 'The outlet interviewed somebody.',
    example: 'The Guardian spoke to three engineers.',
    counterExample: 'The Guardian moved to a new building.',
  },
];
