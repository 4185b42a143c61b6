import type { Rule } from '../rule.ts';
import { WORK } from '../words.ts';

/** The outlet's story, film or count is where the statement comes from. */
export const REPORTED_WORK: readonly Rule[] = [
  {
    id: 'work-in-outlet',
    kind: 'reported',
    cue: WORK,
    pattern:
      '{cue}(?<!(?:will|would|to) be broadcast)(?:(?<!(?<![a-z])(?:wrote|written|writes?|writing|penned)(?! in )(?: [a-z.-]+){1,6})|{speaks})(?: (?:of|by|about) [^,;"◆]{1,50}?)?(?: (?:that|which))?(?: (?:published|posted|appearing|appeared|aired|released|was published|ran))?{when}(?:,(?= from))? (?:in|by|from|(?<!research )on|(?<=(?:column|op-ed|piece|essay|article|story|editorial|commentary|report|analysis|profile|headline|post)(?![a-z]).{0,40} )(?:for|at)){edition} {mods}{outlet}',
    meaning: 'A story in the outlet.',
    example: 'A front-page story in the Boston Globe revealed the closure.',
    counterExample: 'A report by the mayor surprised the Boston Globe.',
  },
  {
    id: 'outlet-work-verb',
    kind: 'reported',
    cue: WORK,
    pattern:
      '{outlet}{own}{cue}(?:(?: (?!(?:is|are|was|were|has|have|had|who|will|would|could|because|while|when|if)(?![a-z]))[^,;"◆~ ]+){0,16}?{when}{adv}(?: ha(?:s|ve|d))?{adv} (?:{states}|ha[sd]|shows?|gives|reads?|tells|puts|leaves|begins|raised|prompted|indicate[ds])(?![a-z])|,?{when}{adv}(?: ha[sd])?{adv} (?!comes|leads|sparked|caused|aired|titled|brought|triggered|missed){verb}(?= (?:that|how|why|what|whether|the|an?|his|her|their|its|it|he|she|they|at)(?![a-z])| [0-9"~◆]|[.]?$))',
    meaning: "The outlet's story states it.",
    example: 'A Boston Globe investigation of the contracts found that the bridge was unsafe.',
    counterExample: 'A Boston Globe subscriber found that the bridge was unsafe.',
  },
  {
    id: 'in-outlet-work',
    kind: 'reported',
    cue: [
      'according to',
      'response to',
      'in',
      'by',
      'per',
      'via',
      'from',
      'based on',
      'as',
      'after',
      'following',
    ],
    pattern: '{cue} {mods}{outlet}{own}{work}',
    meaning: "According to the outlet's story.",
    example: 'By the Boston Globe’s count, nine bridges are closed.',
    counterExample: 'By the Boston Globe building, nine bridges are closed.',
  },
  {
    id: 'confirmed-report',
    kind: 'reported',
    cue: [
      'confirm',
      'confirms',
      'confirmed',
      'confirming',
      'echoing',
      'corroborates',
      'corroborated',
      'cites',
      'cited',
    ],
    pattern: '(?<!◆[◆°]*(?: [a-z]+){0,3} ){cue} {mods}{outlet}{own}{work}',
    meaning: "Somebody else confirms or cites the outlet's report.",
    example: 'The mayor confirmed a Boston Globe report that the bridge will close.',
    counterExample: 'The mayor confirmed the Boston Globe as his favorite reading.',
  },
  {
    id: 'among-outlets',
    kind: 'reported',
    cue: [
      'outlets',
      'media',
      'newspapers',
      'organizations',
      'organisations',
      'networks',
      'publications',
      'sites',
      'reports',
    ],
    pattern:
      '(?:according to|by|in|from|per|citing) (?:[a-z]+ ){0,4}?{cue}(?: [a-z]+){0,2}?,? (?:including|such as|among them|like) {mods}{outlet}',
    meaning: 'Several outlets reported it, and some are named.',
    example: 'The bridge will close, according to several outlets, including Reuters.',
    counterExample: 'The bridge is disliked by readers of outlets, among them a friend of Reuters.',
  },
  {
    id: 'claims-aired-on',
    kind: 'reported',
    cue: ['aired', 'broadcast'],
    pattern:
      '(?:allegations?|claims?|accusations?|revelations?|charges|reports?|details?|recordings?|videos?|footage),? (?:was |were |which )?(?:first )?{cue} (?:on|by|in) {mods}{outlet}',
    meaning: 'What the programme of the outlet aired.',
    example: 'The allegations, aired on CNN, led to an inquiry.',
    counterExample: 'The debate, aired on CNN, led to a quarrel.',
  },
  {
    id: 'took-back',
    kind: 'reported',
    cue: [
      ...'retracted retracts withdrew withdrawn removed deleted corrected defended defends'.split(
        ' ',
      ),
      'stood by',
      'stands by',
      'took down',
      'apologized for',
    ],
    pattern:
      '{subject}{outlet}{insert}{when}{adv}{aux}{adv}{when} {cue} (?:an?|the|its|their|this) (?:[a-z-]+ ){0,3}?{work}(?: (?:published|aired)?{when})? (?:that|which|saying|said|alleging|claiming)(?![a-z])',
    meaning: 'The outlet takes back, or stands by, a story that said it.',
    example: 'CNN on Monday retracted a story that said the bridge was sold.',
    counterExample: 'CNN on Monday retracted an offer that the bridge had made.',
  },
  {
    id: 'outlet-work-that',
    kind: 'reported',
    cue: WORK,
    pattern:
      '{outlet}{own}{cue}{when},? (?:that|which|showing|alleging|saying|detailing|revealing|suggesting|about how|claiming|finding|warning|describing|citing|quoting|exposing|titled|headlined|entitled|questioning|accusing|arguing|making)(?![a-z])',
    meaning: "What the outlet's story says.",
    example: 'The mayor was asked about the Boston Globe story that the bridge was unsafe.',
    counterExample: 'The mayor was asked about the Boston Globe story.',
  },
];
