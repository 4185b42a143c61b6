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
  if (TRADES.has(word))
    return introduced(text, start, end) ?? followed(text, start, word) ?? apposed(text, start, end);
  return PAPER.has(word) ? paper(text, start, end) : null;
}

/** What introduces the name of an outlet. */
export const TRADES: ReadonlySet<string> = new Set(
  'newspaper daily tabloid magazine website broadcaster agency site channel'.split(' '),
);

const KIND_BEFORE =
  /(?:(?!The )\p{Lu}\p{L}+|local|state|state-run|state-owned|independent|business|online|weekly|regional|opposition|conservative|liberal|left-wing|right-wing|pro-\p{L}+|national|financial|English-language|leading|investigative|news|TV|television) $/u;
/** "The newspaper Le Quotidien", where "the site" and "the channel" may be of anything. */
const PAPER_BEHIND = /\b[Tt]he (?:newspaper|daily|tabloid|broadcaster)$/;
const NAME_BEHIND =
  /^ (?!(?:\p{Lu}[a-z]+day|Mr|Ms|Sen|President|I|He|She|They|It|The)\b)(\p{Lu}[\p{L}’'-]*(?: (?:de|del|da|di|la|le|al|el|\p{Lu}[\p{L}’'-]*)){0,2})(?=,| (?:said|says|reported|reports|wrote|quoted|cited|citing|published|that|in|on)\b)/u;

/** "French newspaper Le Quotidien said": the name behind what it is. */
function introduced(text: string, start: number, end: number): Span | null {
  const before = text.slice(Math.max(0, start - 20), start);
  if (!KIND_BEFORE.test(before) && !PAPER_BEHIND.test(before + text.slice(start, end))) return null;
  const name = NAME_BEHIND.exec(text.slice(end, end + 60))?.[1];
  return name ? { start: end + 1, end: end + 1 + name.length } : null;
}

/** Places and peoples of several words, whose papers have names of their own. */
const PLACE =
  /^(?:New|Los|Las|San|Santa|Saint|St\.|North|South|East|West|Fort|El|Hong|Salt|Saudi|United|Puerto|Costa|Sri|Latin) \S+$|\p{Lu}\p{L}+(?:ese|ish|ian|ean) \p{Lu}\p{L}+(?:ese|ish|ian|ean)$/u;

const WORDS_BEFORE = /(?:^|[^\p{L}\p{N}'’.-])([Tt]he (?:\p{Lu}[\p{L}’'-]* ){2,3})$/u;

/** "The Marlow Courant newspaper said": the name before what it is. */
function followed(text: string, start: number, word: string): Span | null {
  if (word === 'agency') return agency(text, start);
  if (!/^(?:newspaper|tabloid|daily|magazine)$/.test(word)) return null;
  const name = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[1]?.trimEnd();
  const bare = name?.slice('the '.length) ?? '';
  if (!name || PLACE.test(bare)) return null;
  return { start: start - name.length - 1, end: start - 1 };
}

/** "The AVN state news agency". */
function agency(text: string, start: number): Span | null {
  const found = /(?<!\p{L})(\p{Lu}{3,6}) (?:(?:state|official|semi-official) )?news $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const name = found?.[1] ?? '';
  const from = start - (found?.[0].length ?? 0);
  return name ? { start: from, end: from + name.length } : null;
}

const NAME_APPOSED =
  /(?:^|[^\p{L}\p{N}'’.,-] ?)((?:[Tt]he )?\p{Lu}[\p{L}’'-]+(?: (?:de|la|le|el|\p{Lu}[\p{L}’'-]+)){0,2}), (?:an?|the) (?:\p{L}[\p{L}-]* ){0,2}$/u;
const ENDS_APPOSITION = /^(?:[,.;]| (?:in|of|about|based|owned|published|which|that|close) )/;

/** "The Enterprise, a weekly newspaper in Marlow, reported": the name before an apposition. */
function apposed(text: string, start: number, end: number): Span | null {
  if (!ENDS_APPOSITION.test(text.slice(end, end + 12))) return null;
  // "Crowdpac, a crowdfunding website": a site may be of anything.
  if (
    !/(?:newspaper|daily|tabloid|magazine|broadcaster|\bnews \w+)$/.test(
      text.slice(Math.max(0, start - 5), end),
    )
  )
    return null;
  const from = Math.max(0, start - 72);
  const found = NAME_APPOSED.exec(text.slice(from, start));
  const name = found?.[1];
  if (!found || !name) return null;
  const at = from + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

/** What such words belong to when they name no paper: "the Federal Register", "the Bronze Star". */
const NO_PAPER =
  /(?:Federal|Congressional|Medical|University|Party|Tea|Academic|Free|Silver|Bronze|Gold|Golden|North|Lone|Rising|Good|Fake|Bad|Big|End) $/;

/** "The Ledger reported": the last word of a name, said of a paper that was named before. */
const BARE_NAME = new Set(['Bugle', 'Ledger', 'Messenger', 'Telegram', 'Weekly']);
const TOLD_THE =
  /\b(?:told|tells|telling|(?:according|said) to|(?:reported|obtained) by|interview with|via|per) [Tt]he $/;
const SPEAKS =
  /^ (?:first |also |has |had )?(?:report(?:s|ed)|wrote|writes|noted|published|quoted|obtained|revealed|said)\b/;

function bare(text: string, start: number, end: number): Span | null {
  if (!BARE_NAME.has(text.slice(start, end))) return null;
  const before = text.slice(Math.max(0, start - 24), start);
  const credited = TOLD_THE.test(before) || SPEAKS.test(text.slice(end, end + 24));
  return credited && /\b[Tt]he $/.test(before) ? { start: start - 'the '.length, end } : null;
}

/** "Herald-Republic", "Times-News": what two papers became that merged. */
const MERGED =
  /^-(?:American|Capital|Citizen|Democrat|Dispatch|Eagle|Enterprise|Gazette|Herald|Journal|Leader|News|Post|Register|Republic|Republican|Review|Star|Sun|Times|Tribune|Union)(?!\p{L})/u;

function paper(text: string, start: number, last: number): Span | null {
  const end = last + (MERGED.exec(text.slice(last, last + 14))?.[0].length ?? 0);
  if (/^(?:[-/]\p{L}| (?:of |& )?\p{Lu})/u.test(text.slice(end, end + 8))) return null;
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, start - 48), start))?.[1];
  if (!name) return bare(text, start, end);
  return NO_PAPER.test(name) ? null : { start: start - name.length, end };
}

function station(text: string, start: number, end: number, word: string): Span | null {
  if (NO_STATION.test(word)) return null;
  const shouted =
    /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?::| [A-Z]{2})/.test(text.slice(end, end + 3));
  const suffix = /^-(?:TV|FM|AM|DT)\b/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return (shouted || word.length === 3) && !suffix ? null : { start, end: end + suffix.length };
}
