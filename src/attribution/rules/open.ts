import type { Rule } from '../rule.ts';
import { STATES, WORK } from '../words.ts';

/** The words of a list that spaces part. */
const words = (list: string): readonly string[] => list.split(' ');

/** What leads up to an outlet's appearance that is watched, planned or talked of, and no speech. */
const UNSPOKEN =
  '(?<![a-z])(?:debates?|seen|see|saw|sees|watch(?:ed|ing|es)?|voices?|hosts?|hosted|airs?|airing|visible|punished|ads?|call(?:ed|ing|s)?|attacks?|war|reports?|ran|runs|running|relied|rely|focus(?:ed)?|depend(?:s|ed)?|star(?:red)?|episodes?|coverage|spend(?:ing)?|spent|viewers?|audience|contestant|spy|p\\.m\\.|a\\.m\\.|et|weeknights|invited|scheduled|invitation|agreed|willing|asks?|series|work(?:ed|ing)?|liberals|who appear|tonight|pieces?|author|stories|perform(?:s|ed|ing)?|will [a-z]+|to be|gets?|executives?|critiques?|show is|gig|invitations?|opinions?|broadcast|films?|time|.ll [a-z]+)';

/** Credits by their grammar, whatever the verb. */
export const OPEN: readonly Rule[] = [
  {
    id: 'on-air',
    kind: 'told',
    air: true,
    cue: ['on', 'during'],
    pattern: `{cue}(?:(?= [^,;~◆]{0,20}◆[◆°]*(?: program| show)?[,"']*{when},? (?:said|says|saying|arguing|insisting)(?![a-z]))|(?<!(?<![a-z])(?:hosts?|co-hosts?|author|commentator)(?: of|,) [^;]*)(?<!${UNSPOKEN}(?:,? [a-z'.]+){0,4} [a-z]+)) (?:(?:the|an?|both) )?(?:[a-z0-9' -]{3,24} (?:edition|episode|broadcast|show|program) of |[a-z]+day(?:'s| night's| morning's) |[a-z]{3,9}\\.? [0-9]{1,2} )?["']?{outlet}(?!'?s |,? (?:debate|stage|set|hosts?|reality|primary|executives?)(?![a-z]))(?:(?=[^;]*{speaking})|(?<={speaking}[^;]*))`,
    meaning: 'Somebody speaks on a network or its programme.',
    example: 'The mayor, on “Face the Nation” in a dark suit, conceded that the bridge is unsafe.',
    counterExample: 'The mayor said that he had watched the film on CNN.',
  },
  {
    id: 'verb-to-outlet',
    kind: 'told',
    cue: ['to'],
    pattern:
      '{cue}(?<=~" {verb} [^;"~◆]{3,60} to|(?:point|argument|case|claim|remark|account|version)s? [^.;"~◆]{0,40}to|(?<![a-z])(?!(?:engag|mov|jump|listen|turn|switch|tun|referr|compar|link|accord|point|return|subscrib|contribut|donat|respond|relat|devot|attribut|extend|appl|access|us|want|tri|need|plann?|appoint|add|invit|ow|committ|allud|seem|fail|expect|suppos|attempt|decid|nam|connect|pledg|fe|direct)ed )(?:[a-z]+ed|describing|explaining|confiding|complaining|venting|admitting|recalling|recounting|boasting|hinting) to) (?:the )?{outlet}(?![a-z ]*(?: phone|readers|viewers))(?=[^.;,]{0,40} that |[,.:]|$| (?:on|in|how|about|this|last)(?![a-z])|["~])',
    meaning: 'Somebody says it to the outlet in whatever way.',
    example: 'The bridge is a ruin, the mayor grumbled to Politico.',
    counterExample: 'The mayor listened to Politico, and the bridge was closed.',
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
    id: 'outlet-work-any-verb',
    kind: 'reported',
    cue: [],
    pattern:
      '{outlet}{own}{work}(?<!coverage|list)(?: (?:published|from|about|on|of|in|by)(?: (?!(?:that|which|who|and|was|were|is|has|had)\\b)[a-z0-9\',-]+){1,7}?)?,?{adv}(?: (?:has|had))?{adv} (?!comes|leads|sparked|sparks|prompted|spurred|triggered|caused|aired|published|titled|headlined|called|brought|happened|continues|continued|misses|missed|drew|went|took){verb}(?= (?:that|how|why|what|whether|the|an?|his|her|their|its|it|he|she|they|at)(?![a-z])| [0-9"~◆]|[.]?$)',
    meaning: "The outlet's work does something with words.",
    example: 'A Boston Globe analysis of the contracts ridicules the missing bolts.',
    counterExample: 'A Boston Globe analysis of the contracts came as the bridge was closed.',
  },
  {
    id: 'beside-quotation',
    kind: 'reported',
    cue: [],
    pattern:
      '{outlet}(?:(?<=[~,.?!]"{1,2} (?:the )?[◆°]+){adv} (?!asked){verb}(?! ["~])|(?<=[~,.?!]"{1,2},? (?!(?:asked|called) ){verb} (?:the |[a-z.\'-]+ [a-z.\'-]+, (?:an? |the )?(?:editor of (?:the )?)?)?[◆°]+)(?=[.,;:"]|$| (?:in|on|who|of)(?![a-z])))',
    meaning: 'A quotation, and beside it the outlet and whatever verb.',
    example: '“The bridge is a ruin,” sighed the Boston Globe.',
    counterExample: '“The bridge is a ruin,” sighed the mayor, who owns the Boston Globe.',
  },
  {
    id: 'outlet-in-its-work',
    kind: 'reported',
    cue: words(
      'editorial editorials article articles story piece column report post op-ed essay segment headline obituary review profile',
    ),
    pattern:
      '{subject}{outlet}{insert}{when}{adv}(?: (?!(?:that|which|who|whose|said|was|were|is|are|been)(?![a-z]))[^,;:"~◆ ]+){1,14}? in (?:an?|its|this|that|another|one)(?: (?!of\\b)[a-z-]+){0,4}? {cue}',
    meaning: 'The outlet does something in a piece of its own.',
    example: 'The Boston Globe threw its weight behind the plan in an editorial last week.',
    counterExample: 'The Boston Globe was named in an article.',
  },
  {
    id: 'as-saying',
    kind: 'reported',
    cue: words('quoted quotes quoting cited cites reported reports'),
    pattern: '{cue} {mods}{outlet} as (?:saying|reporting)',
    meaning: 'Somebody quotes the outlet.',
    example: 'The mayor quoted the Boston Globe as saying that the bridge is unsafe.',
    counterExample: 'The mayor quoted a line as the Boston Globe went to press.',
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
    cue: ['in', 'at', 'on'],
    pattern:
      "^(?:and |but |also |meanwhile,? |yesterday,? |today,? |elsewhere,? )*(?:over {cue}|{cue}(?<! ?on)(?=[^;,]*,(?: (?!the |his |her |their |my |i |she |he |we |it )[a-z.'-]+){1,6}? (?!{stating}|was|has|is|this|its|as)(?:[a-z]+ly )?(?:(?:[a-z]+(?:ed|s)|said|wrote) (?!v\\.)|has an? |has been [a-z]+ing ))) (?:the )?{outlet}{when},",
    meaning: 'At the head of a sentence, the outlet in which somebody writes what follows.',
    example: 'Over at the Boston Globe, Jane Doe riffs on the ruined bridge.',
    counterExample: 'At the Boston Globe, the lights went out.',
  },
  {
    id: 'line-colon',
    kind: 'reported',
    foreign: true,
    cue: [],
    pattern: '^(?:the )?{outlet}: (?!["~])',
    meaning: 'A line that starts with its source.',
    example: 'Boston Globe: Bridge to close for a year',
    counterExample: 'Boston Globe reader finds a bridge: it will close.',
  },
];
