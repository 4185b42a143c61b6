import type { Rule } from '../rule.ts';

/** Any other credit: the outlet is where the statement comes from. */
export const REPORTED: readonly Rule[] = [
  {
    id: 'outlet-verb',
    kind: 'reported',
    pattern:
      "{subject}{outlet}{insert}(?: ?,)?{when}{adv}{aux}{adv}{when}(?: {states}|(?<=\\b(?:is|are|was|were)(?: [a-z]+)?) (?:reporting|saying|projecting|calling|showing|pointing out)){stop}(?!{when}(?: in a statement)?(?: that)? (?:it|he|she|they)(?:'s|'ll| (?:will|would|is|was|does|did|had no|stands|stood|plans|planned|regrets))\\b)(?! (?:in a statement|an? (?:[a-z]+ ){0,3}(?:profit|loss)|(?:quarterly|net|higher|lower) ))",
    meaning: 'The outlet states it.',
    example: 'The bridge will close, the Boston Globe reported.',
    counterExample: 'Politico reported a quarterly loss.',
  },
  {
    id: 'outlet-which-verb',
    kind: 'reported',
    pattern: '{outlet}, which{when}{adv}{aux}{adv} {states}{stop}',
    meaning: 'The outlet, which stated it.',
    example: 'The plan came to light in the Boston Globe, which reported it on Monday.',
    counterExample: 'He works for the Boston Globe, which moved on Monday.',
  },
  {
    id: 'verb-outlet',
    kind: 'reported',
    pattern:
      '(?:[,"~-] ?|as |^)(?:reported|reports|writes|wrote|notes|noted|said|says|explains|explained|added|adds|observed|observes|put it|tweeted) {mods}{outlet}(?=[.,;:]|$| in| on|"|~)',
    meaning: 'The verb stands before the outlet.',
    example: 'The bridge will close, reports the Boston Globe.',
    counterExample: 'The mayor said Boston Globe readers know the bridge.',
  },
  {
    id: 'according-to',
    kind: 'reported',
    pattern:
      "according to {det}{mods}{outlet}(?:'s?)?{stop}(?! (?:president|ceo|chief executive|executives?|spokes|officials|employees|staff|sources|insiders|lawyers))",
    meaning: 'According to the outlet.',
    example: 'According to the Boston Globe, the bridge will close.',
    counterExample: 'According to people who read the Boston Globe, the bridge will close.',
  },
  {
    id: 'according-to-work',
    kind: 'reported',
    pattern:
      '(?:according to|in) {det}{mods}{work}(?: (?:published|posted|released|aired|out|conducted))?{when}(?: (?:by|in|from|on|at|of))+{when} {mods}{outlet}',
    meaning: 'According to a story in the outlet.',
    example: 'According to a story published Monday by the Boston Globe, the bridge will close.',
    counterExample: 'According to a friend of the Boston Globe, the bridge will close.',
  },
  {
    id: 'reported-by',
    kind: 'reported',
    pattern: '{reported}(?: (?!by\\b)[^;"◆,~ ]+){0,6}? by {list}{mods}{outlet}',
    meaning: 'Reported by the outlet.',
    example: 'The closure, reported by the Boston Globe, surprised drivers.',
    counterExample: 'The closure was reported by the police to the Boston Globe.',
  },
  {
    id: 'reported-in',
    kind: 'reported',
    pattern:
      '(?:reported|reports|wrote|writes?|writing|published|appeared|appears|appearing|posted|revealed|noted|featured|quoted|profiled){when} (?:in|on|at|for) {det}{mods}{outlet}',
    meaning: 'Somebody reported it in the outlet.',
    example: 'As Jane Doe reported in the Boston Globe, the bridge will close.',
    counterExample: 'The man wrote in the car, as readers of the Boston Globe do.',
  },
  {
    id: 'work-in-outlet',
    kind: 'reported',
    pattern:
      '{det}{mods}{work}(?: (?:that|which))?(?: (?:published|posted|appearing|appeared|aired|released|was published|ran))?{when} (?:in|by|from|on) {mods}{outlet}',
    meaning: 'A story in the outlet.',
    example: 'A front-page story in the Boston Globe revealed the closure.',
    counterExample: 'A report by the mayor surprised the Boston Globe.',
  },
  {
    id: 'outlet-work-verb',
    kind: 'reported',
    pattern:
      '{outlet}(?:\'s?)? (?:(?!{states}\\b|{break}\\b)[a-z0-9-]+ ){0,3}?{work}(?: [^,;"◆~]{1,70}?)?{when}{adv}{aux}{adv} (?:{states}|puts?|gives?|rates|ranks|lists|leaves|raised|prompted|paints?|looks?|traces?|offers?|began|begins|comes?|came){stop}',
    meaning: "The outlet's story states it.",
    example: 'A Boston Globe investigation of the contracts found that the bridge was unsafe.',
    counterExample: 'A Boston Globe subscriber found that the bridge was unsafe.',
  },
  {
    id: 'in-outlet-work',
    kind: 'reported',
    pattern:
      "(?:according to|in|by|per|from|based on|as|after|following) {det}{mods}{outlet}(?:'s?)? (?:(?!{states}\\b|{break}\\b)[a-z0-9-]+ ){0,3}?{work}{stop}",
    meaning: "According to the outlet's story.",
    example: 'By the Boston Globe’s count, nine bridges are closed.',
    counterExample: 'By the Boston Globe building, nine bridges are closed.',
  },
  {
    id: 'outlet-work-that',
    kind: 'reported',
    pattern:
      "{outlet}(?:'s?)? (?:(?!{states}\\b|{break}\\b)[a-z0-9-]+ ){0,3}?{work}{when},? (?:that|which|showing|alleging|saying|detailing|revealing|suggesting|about how|claiming|finding|warning|describing|citing|quoting|exposing|titled|headlined|entitled|questioning|accusing)\\b",
    meaning: "What the outlet's story says.",
    example: 'The mayor was asked about the Boston Globe story that the bridge was unsafe.',
    counterExample: 'The mayor was asked about the Boston Globe story.',
  },
  {
    id: 'per-outlet',
    kind: 'reported',
    pattern: '(?:per|via|h/t|hat tip(?: to)?:?|source:|courtesy of) {outlet}(?=[.,;:)\\]]|$|~| -)',
    meaning: 'Per the outlet.',
    example: 'The bridge will close, per Axios.',
    counterExample: 'He earns more per month than Axios pays.',
  },
  {
    id: 'tweet-by',
    kind: 'reported',
    pattern: '- {outlet} \\(@',
    meaning: 'A tweet of the outlet, quoted with its signature.',
    example: 'The bridge is closed. — Reuters (@Reuters)',
    counterExample: 'The bridge - Reuters says - is closed.',
  },
  {
    id: 'outlet-colon-quote',
    kind: 'reported',
    pattern: '(?:^|[-.~"] ?){outlet}: ["~]',
    meaning: 'The outlet, then its words.',
    example: 'Bridge to close - Boston Globe: “The bridge will close for a year.”',
    counterExample: 'What he reads: the Boston Globe, “Moby-Dick” and little else.',
  },
  {
    id: 'outlet-colon',
    kind: 'reported',
    pattern: '^{outlet}: ',
    meaning: 'A headline that starts with its source.',
    example: 'New York Times: Bridge to close for a year',
    counterExample: 'New York Times reader finds a bridge',
    scope: 'article',
    only: 'headline',
  },
];
