/**
 * What stands beside an outlet's words, and when it makes something else of
 * them: "Times Square", "Mayor Bloomberg", "the Guardian Council".
 */

/** The words around a candidate; empty at the text's edges and across punctuation. */
export interface Context {
  /** The word before ("the" left out), with its full stop when it is an abbreviation. */
  readonly before: string;
  /** All that stands before, up to 24 units. */
  readonly lead: string;
  /** Punctuation or the text's start stands before, so that a capital says nothing. */
  readonly opens: boolean;
  /** "the" as written, or "". */
  readonly the: '' | 'the' | 'The' | 'THE';
  /** All that follows directly, up to 40 units. */
  readonly after: string;
}

const CALENDAR =
  'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December';
const TITLES =
  'Editor|Editors|Executive|Managing|Chief|Senior|National|Political|Washington|White House|Reporter|Correspondent|Columnist|Magazine|Co-|Deputy|Editorial|Opinion|Op-Ed|Publisher|Photographer|Poll|Book';

/** Capitalised words that may follow a short name without joining it. */
const FREE_FOLLOWER = new RegExp(`^ (?:(?:${CALENDAR})|(?:${TITLES})\\b)`);
const CAPITAL_FOLLOWS = /^ (?:&|of\b|\p{Lu}|\d)/u;
const HYPHEN_FOLLOWS = /^[-/–]\p{L}/u;
const SPEAKS =
  /^,? (?:first |also |later |previously |recently |has |had |last \w+ )*(?:report(?:s|ed)?|wrote|writes|notes|noted|published|broke (?:the|news)|(?:newspaper|magazine|website)\b|cites|cited|quotes|quoted|found|finds|obtained|editorialized|revealed|reveals|learned)\b/;
const OWNS_A_NAME =
  /^['’]s? (?:\p{Lu}|(?:newsletter|newsroom|podcast|report|reporting|story|scoop|coverage|investigation|analysis|editorial)\b)/u;

/** A headline's "'Time' says": a title in quotation marks, and its verb. */
function speaksInMarks({ lead, after }: Context): boolean {
  return (
    /["'“‘]$/.test(lead) &&
    /^["'”’] (?:says?|said|reports?|reported|finds?|magazine)\b/i.test(after)
  );
}

/** "The ABC said": the words stand by themselves, so that "the" is part of the name. */
const STANDS_ALONE =
  /^(?:[.,;:!?)'’"”]|$| (?:has|had|is|was|can|could|did|says?|understands|that|which|on|in|by|to|for|and|or|\p{Ll}+ed|\p{Ll}+ly)(?!\p{L}))/u;

/** Whether a name that is another outlet's without "the" ("ABC") is the one with it here ("the ABC"). */
export function isTheOne(text: string, context: Context): boolean {
  return (
    context.the !== '' &&
    STANDS_ALONE.test(context.after) &&
    !refuted(OTHER_THINGS, text, context.after)
  );
}

/** Words that a capitalised neighbour may be without being part of the name. */
const PLAIN_BEFORE =
  /^(?:A|An|And|As|At|But|By|For|From|In|On|Or|Per|Since|So|That|This|To|Via|When|While|With|Yet|According|After|Before|Both|If|Though|Although|Because|Then|Now|Last|Today|Yesterday|Read|See|Says?|\p{Lu}[a-z]+day)$/u;

/** "Mexico's Reforma". */
const POSSESSIVE = /['’]s?$/;

/** What turns a sure name into something else when it follows: name, then the words. */
const OTHER_THINGS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:AP|A\.P\.)$/,
    /^ (?:class|course|exam|test|credit|English|Calculus|Biology|History|Physics|Chemistry|U\.S\. History|Statistics|style|Stylebook)/,
  ],
  [
    /^(?:NBC|ABC|CBS|CNN|FOX|Fox|Fox News|NBC News|PBS|NPR|Univision|Telemundo)$/,
    /^(?:['’]s?)?[- ](?:local )?affiliate|^ (?:member )?station\b/,
  ],
  [/^ABC$/, /^ stores?\b/],
  [
    /^(?:Washington Post|New York Times|Los Angeles Times|Chicago Tribune)$/,
    /^ (?:Road|Square|Street|Avenue|Tower)\b/,
  ],
  [/^Times Union$/, /^ (?:Center|Arena)\b/],
  [/./, /^ (?:Square|Theat(?:er|re)|Stadium|Arena|Boulevard|Parkway)\b/],
];

/** Lower-case words that show a short name to be something else. */
const OTHER_SHORTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^Independent$/,
    /^ (?:candidates?|voters?|counsel|senators?|governor|movement|expenditures?|who|part(?:y|ies)|bid|run|groups?)\b/,
  ],
  [
    /^Sun$/,
    /^(?: (?:rises?|rose|sets?|shines?|shone|and (?:the )?(?:Moon|Earth)|in the sky)\b|['’]s (?:rays?|surface|heat|light|energy|gravity|core|corona|atmosphere))/,
  ],
  [/^(?:Nation|State|World)$/, /^['’]s (?:capital|largest|first|leading|top|highest|debt)/],
  [/^MENA$/, /^ (?:region|countries|states)/],
  [/^RT$/, /^:? ?@/],
  [/^Post$/, /^ (?:office|exchange)/],
  [/^Hill$/, /^ (?:staff(?:ers?)?|aides?|leaders?|lawmakers|members|offices?|veterans?|crowd)\b/],
  [
    /^People$/,
    /^['’]s (?:Liberation|Republic|Party|Army|Court|Bank|Congress|Assembly|Front|House|Council|Movement|Protection|Democratic|Action|Alliance)\b/,
  ],
  [/^People$/, /^ (?:have |had |also )?(?:report(?:ed|s)?|notic(?:ed|e)) (?:\w+ing|that they)\b/],
];

/** Congress is "the Hill" too: in lower case only these neighbours make it the newspaper. */
const TO_WHOM =
  /\b(?:told|tells|telling|(?:according|said|confirmed) to|(?:report(?:ed)?|obtained) by|interview with|via|per) $/;

/** "The Ministry of Foreign Affairs": the words are what an office is for. */
export function isOffices({ lead }: Context): boolean {
  return /(?:Committee|Subcommittee|Ministry|Minister|Department|Secretary|Council|Commission) (?:on|of|for) $/.test(
    lead,
  );
}

/** Whether the words name an outlet in full here. */
export function namesInFull(text: string, context: Context): boolean {
  return !refuted(OTHER_THINGS, text, context.after);
}

/** Whether "The Hill", "The Guardian" stands for the outlet; at a sentence's start only what follows tells. */
export function namesWithThe(text: string, context: Context): boolean {
  if (context.the !== 'The' && context.the !== 'THE') return false;
  if (joinsNext(context.after) || !namesInFull(text, context)) return false;
  if (refuted(OTHER_SHORTS, text, context.after)) return false;
  if (!EVERYDAY.test(text)) return true;
  return context.opens ? SPEAKS.test(context.after) : !isCapitalised(context.before);
}

/** One-word names that after a capital word or none are as likely a person, a place or a thing. */
const EVERYDAY =
  /^(?:Age|Athletic|Atlantic|Australian|Blade|Bulletin|Capital|City|Conversation|Dispatch|Federalist|Forward|Information|Local|Mirror|Monthly|Namibian|Nation|Observer|Oklahoman|Olympian|Oregonian|Paper|People|Progressive|Province|Record|Register|Republican|Root|Scotsman|Spectator|Star|State|Stranger|Street|Sun|Tennessean|Trace|Trentonian|Washingtonian|Week|Wire|Wrap|i)$/;

/** Whether a short name that goes with "the" ("the Post") stands for an outlet here. */
export function namesShortly(text: string, context: Context): boolean {
  if (joinsNext(context.after) || refuted(OTHER_SHORTS, text, context.after)) return false;
  if (text === 'Hill') return namesTheHill(context);
  if (context.the) return !/\bcorrect the $/i.test(context.lead);
  return STAFF.test(context.after) && (context.opens || !isCapitalised(context.before));
}

/** Congress is "the Hill" too, and stands on "Capitol Hill". */
function namesTheHill({ the, opens, before, lead, after }: Context): boolean {
  if (!the && !opens && isCapitalised(before)) return false;
  return TO_WHOM.test(lead) || SPEAKS.test(after) || /^ newspaper/.test(after);
}

const STAFF =
  /^ (?:report(?:er)?s?|columnists?|correspondents?|editors?|editorials?|stor(?:y|ies)|articles?|photographers?|investigation|analysis|poll|piece|bureau)\b/;

/** Whether a short name that goes without "the" ("Slate", "Bloomberg") stands for an outlet here. */
export function namesBarely(text: string, context: Context): boolean {
  if (joinsNext(context.after) || refuted(OTHER_SHORTS, text, context.after)) return false;
  if (context.lead.endsWith('/')) return true;
  if (context.opens)
    return SPEAKS.test(context.after) || OWNS_A_NAME.test(context.after) || speaksInMarks(context);
  return (
    !isCapitalised(context.before) ||
    PLAIN_BEFORE.test(context.before) ||
    POSSESSIVE.test(context.before)
  );
}

/** Whether the following words make one proper name with these. */
function joinsNext(after: string): boolean {
  if (HYPHEN_FOLLOWS.test(after)) return true;
  return CAPITAL_FOLLOWS.test(after) && !FREE_FOLLOWER.test(after);
}

function refuted(
  rows: readonly (readonly [RegExp, RegExp])[],
  text: string,
  after: string,
): boolean {
  return rows.some(([name, next]) => name.test(text) && next.test(after));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
