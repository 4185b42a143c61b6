import type { Rule } from '../rule.ts';
import { WORK } from '../words.ts';

/** What leads up to an appearance that is watched, planned or talked of, and no speech. */
const UNSPOKEN =
  '(?<![a-z])(?:debates?|se(?:e|en|es)|saw|watch[a-z]*|voice|hosts?|air[a-z]*|ads?|call[a-z]*|attacks?|reports?|rel(?:y|ied)|series|pieces?|[ap]\\.m\\.|et|invit[a-z]+|scheduled|work[a-z]*|time|.ll [a-z]+|will [a-z]+|to be|films?|broadcast|interview|shows?|coverage)';

/** Credits by their grammar, whatever the verb. */
export const OPEN: readonly Rule[] = [
  {
    id: 'on-air',
    kind: 'told',
    air: true,
    cue: ['on', 'during'],
    pattern: `{cue}(?:(?= [^,;~◆]{0,20}◆[◆°]*(?: program)?[,"']*{when},? (?:said|says|saying|arguing)(?![a-z]))|(?<!(?:host|author|commentator)(?: of|,) [^;]*)(?<!${UNSPOKEN}(?:,? [a-z'.]+){0,4} [a-z]+)) (?:(?:the|an?|both) )?(?:[a-z0-9' -]{3,24} (?:edition|episode|broadcast|show) of |[a-z]+day's |[a-z]{3,9} [0-9]{1,2} )?["']?{outlet}(?!'?s |,? (?:debate|stage|set|hosts?|reality|primary|executives?)(?![a-z]))(?:(?=[^;]*{speaking})|(?<={speaking}[^;]*))`,
    meaning: 'Somebody speaks on a network or its programme.',
    example: 'The mayor, on “Face the Nation” in a dark suit, conceded that the bridge is unsafe.',
    counterExample: 'The mayor said that he had watched the film on CNN.',
  },
  {
    id: 'outlet-any-verb',
    kind: 'reported',
    cue: [],
    pattern:
      '{subject}{outlet}{insert}(?: ?,)?{when}{adv}(?: (?:did|does)| (?:has|have|had)(?= (?:[a-z]+ly )?[a-z]+ed ))?{adv}{when} {verb}(?:(?: [a-z]+ly)?{when} (?:that(?! (?:position|change|job|role|story|show|network|man|woman|person|term)(?![a-z]))|how|why|whether|what)(?![a-z])|[^;"~]{0,120}?(?:,| by) (?:noting|saying|writing|arguing|asserting|claiming|calling|labeling|accusing|warning|suggesting|adding|pointing out|explaining|declaring|describing|reporting|concluding|insisting)(?![a-z])|(?<!(?:named|titled|headlined) )[^;:"~.,]{0,60}?(?<!(?:called|named|titled|dubbed|show|film|series|book|phrase|term) )"?~{4})',
    meaning: 'The outlet does something with words, and a statement follows.',
    example: 'Politico frets that the bridge is unsafe.',
    counterExample: 'Politico hired an editor that the mayor likes.',
  },
  {
    id: 'beside-quotation',
    kind: 'reported',
    cue: [],
    pattern:
      '{outlet}(?:(?<=[~,.?!]"{1,2} (?:the )?[◆°]+){adv} (?!asked){verb}(?! ["~])|(?<=[~,.?!]"{1,2},? (?!(?:asked|called) ){verb} (?:the |[a-z.\'-]+ [a-z.\'-]+, (?:an? |the )?(?:editor of (?:the )?)?)?[◆°]+)(?=[.,;:"]|$| (?:in|on|who|of)(?![a-z])|.s (?:[a-z]+ ){0,3}(?:correspondent|columnist|critic|editor|reporter)))',
    meaning: 'A quotation, and beside it the outlet and whatever verb.',
    example: '“The bridge is a ruin,” sighed the Boston Globe.',
    counterExample: '“The bridge is a ruin,” sighed the mayor, who owns the Boston Globe.',
  },
  {
    id: 'work-colon',
    kind: 'reported',
    cue: WORK,
    pattern: '{outlet}{own}{cue}[^;"~:]{0,60}:(?: ?["~]|$)',
    meaning: "The outlet's piece, and its words.",
    example: 'Then there is this Boston Globe editorial from Friday: “The bridge must close.”',
    counterExample: 'A friend of a Boston Globe editorial writer said: “The bridge must close.”',
  },
  {
    id: 'over-at-outlet',
    kind: 'reported',
    cue: ['in', 'at'],
    pattern:
      '^(?:and |but |meanwhile,? )?(?:over )?{cue} (?:the )?{outlet}{when}, (?:(?<=over [^,]*, )|(?!the |its )[^;"◆]{1,60}? (?:writes?|said|says|argue|sees|has an?|has more|has been [a-z]+ing|wrote|{verb})(?![a-z]))',
    meaning: 'At the head of a sentence, the outlet in which somebody writes what follows.',
    example: 'Over at the Boston Globe, Jane Doe riffs on the ruined bridge.',
    counterExample: 'At the Boston Globe, the lights went out.',
  },
  {
    id: 'line-colon',
    kind: 'reported',
    foreign: true,
    cue: [':'],
    pattern: '^(?:the )?{outlet}: (?!["~])',
    meaning: 'A line that starts with its source.',
    example: 'Boston Globe: Bridge to close for a year',
    counterExample: 'Boston Globe reader finds a bridge: it will close.',
  },
];
