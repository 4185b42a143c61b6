import type { Span } from '../types.ts';

/** What newspapers are called: the last word of a name that the registry may lack. */
export const PAPER: ReadonlySet<string> = new Set(
  'Advertiser Advocate Argus Bee Bugle Bulletin Chronicle Courier Dispatch Enquirer Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Ledger Mail Messenger Mirror Monitor News Observer Post Press Record Register Reporter Sentinel Standard Star Statesman Sun Telegram Telegraph Times Tribune Weekly'.split(
    ' ',
  ),
);

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** Whether the word is written like a station's call sign. */
export function isStation(word: string): boolean {
  return CALL_SIGN.test(word);
}

/** Four capitals that begin like a call sign and are none. */
const NO_STATION =
  /^(?:KAHN|KIEV|KNEW|KNOW|WAIT|WALL|WELL|WENT|WEST|WIDE|WIFE|WIND|WINS|WORD|WORK|WARS|WADA|WNBA|WWII|KIPP|KPMG|WIFI|WASP|KGBT|WITH|WHAT|WILL|WHEN|WEEK|WANT|WERE|KEEP|KILL|KIDS)$/;

const NAME_BEFORE = /(?:^|[^\p{L}\p{N}'’.-])((?:[Tt]he )(?:\p{Lu}[\p{L}.'’-]* ){1,3})$/u;

/**
 * An outlet that the registry lacks, told by its form: "the Burleson Star",
 * "KXYZ-TV". `word` stands at `start`; the name may begin before it.
 */
export function findUnlisted(text: string, start: number, word: string): Span | null {
  const end = start + word.length;
  if (isStation(word)) return station(text, start, end, word);
  if (TRADES.has(word)) return introduced(text, start, end) ?? followed(text, start, word);
  return PAPER.has(word) ? paper(text, start, end) : null;
}

/** What introduces the name of an outlet. */
export const TRADES: ReadonlySet<string> = new Set(
  'newspaper daily tabloid magazine website broadcaster agency site channel'.split(' '),
);

const KIND_BEFORE =
  /(?:\p{Lu}\p{L}+|local|state|state-run|state-owned|independent|business|online|weekly|regional|opposition|conservative|liberal|left-wing|right-wing|pro-\p{L}+|national|financial|English-language|leading|investigative|news|TV|television) $/u;
const NAME_BEHIND =
  /^ (?!(?:\p{Lu}[a-z]+day|Mr|Ms|Sen|President|I|He|She|They|It|The)\b)(\p{Lu}[\p{L}’'-]*(?: (?:de|del|da|di|la|le|al|el|\p{Lu}[\p{L}’'-]*)){0,2})(?=,| (?:said|says|reported|reports|wrote|quoted|cited|citing|published|that|in|on)\b)/u;

/** "French newspaper Le Quotidien said": the name behind what it is. */
function introduced(text: string, start: number, end: number): Span | null {
  if (!KIND_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return null;
  const name = NAME_BEHIND.exec(text.slice(end, end + 60))?.[1];
  return name ? { start: end + 1, end: end + 1 + name.length } : null;
}

/** Places and peoples of several words, whose papers have names of their own. */
const PLACE =
  /^(?:New|Los|Las|San|Santa|Saint|St\.|North|South|East|West|Fort|El|Hong|Salt|Saudi|United|Puerto|Costa|Sri|Latin) \S+$|\p{Lu}\p{L}+(?:ese|ish|ian|ean) \p{Lu}\p{L}+(?:ese|ish|ian|ean)$/u;

const WORDS_BEFORE = /(?:^|[^\p{L}\p{N}'’.-])([Tt]he (?:\p{Lu}[\p{L}’'-]* ){2,3})$/u;

/** "The Marlow Courant newspaper said": the name before what it is. */
function followed(text: string, start: number, word: string): Span | null {
  if (!/^(?:newspaper|tabloid|daily|magazine)$/.test(word)) return null;
  const name = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[1]?.trimEnd();
  const bare = name?.slice('the '.length) ?? '';
  if (!name || PLACE.test(bare)) return null;
  return { start: start - name.length - 1, end: start - 1 };
}

/** What such words belong to when they name no paper: "the Federal Register", "the Bronze Star". */
const NO_PAPER =
  /(?:Federal|Congressional|Medical|University|Party|Tea|Academic|Free|Silver|Bronze|Gold|Golden|North|Lone|Rising|Good|Fake|Bad|Big|End) $/;

function paper(text: string, start: number, end: number): Span | null {
  if (/^(?:[-/]\p{L}| (?:of |& )?\p{Lu})/u.test(text.slice(end, end + 8))) return null;
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[1];
  return name && !NO_PAPER.test(name) ? { start: start - name.length, end } : null;
}

function station(text: string, start: number, end: number, word: string): Span | null {
  if (NO_STATION.test(word)) return null;
  const shouted =
    /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?::| [A-Z]{2})/.test(text.slice(end, end + 3));
  const suffix = /^-(?:TV|FM|AM|DT)\b/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return (shouted || word.length === 3) && !suffix ? null : { start, end: end + suffix.length };
}
