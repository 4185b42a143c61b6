/**
 * Datelines: "WASHINGTON — ", "Washington (CNN)", "LONDON (Reuters) - ". Text
 * that was glued together carries them in mid-line, right behind a headline.
 */

import { allOf } from '../../all-of.ts';

/** Cities that news style writes in a dateline; the first word of a name of several words decides nothing alone. */
const CITIES =
  'Washington|New York|Los Angeles|San Francisco|San Diego|San Antonio|San Jose|Las Vegas|Salt Lake City|Oklahoma City|New Orleans|' +
  'St\\. Louis|Atlanta|Austin|Baltimore|Boston|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Des Moines|Detroit|' +
  'Honolulu|Houston|Indianapolis|Miami|Milwaukee|Minneapolis|Nashville|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|' +
  'Seattle|Tallahassee|Beijing|Berlin|Geneva|Hong Kong|Jerusalem|London|Luxembourg|Mexico City|Milan|Monaco|Montreal|Moscow|' +
  'Munich|New Delhi|Panama City|Paris|Rome|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich|Brussels|Cairo|' +
  'Baghdad|Beirut|Damascus|Istanbul|Ankara|Kabul|Islamabad|Kiev|Kyiv|Madrid|Athens|Nairobi|Johannesburg|Seoul|Tehran|Tel Aviv|' +
  'Bangkok|Jakarta|Manila|Mumbai|Dubai|Riyadh|Warsaw|Dublin|Edinburgh|Ottawa|Canberra|Buenos Aires|Rio de Janeiro|Sao Paulo|' +
  'Caracas|Bogota|Havana|Lagos|Tripoli|Khartoum|Sanaa|Amman|Gaza City|United Nations';

/** What ends the credit or the place of a dateline. */
const DATELINE_END = /[)–—]|--/g;

const AGENCY =
  /\((?:CNN|AP|Reuters|REUTERS|AFP|UPI|Bloomberg|Xinhua|AAP|PA|dpa|EFE|PTI|ANI|IANS|TASS|Kyodo|Yonhap|\p{L}{2,}\.com|[A-Z]{2,3} News(?:room)?)\)$/u;

const REGION = '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?';

const PLACE = new RegExp(`(?:^|[^\\p{L}])((?:${CITIES}|${CITIES.toUpperCase()})${REGION} ?)$`, 'u');

/** "in London (AP) - ": such a place is no dateline. */
const INNER_PLACE = /(?:^|\s)(?:in|of|from|the|to|and|at|near|for|by|outside)\s$/;

/** Where the story of a dateline begins: "(CNN)Top", "(Reuters) - The", "WASHINGTON — The". */
const STORY = /^(?: ?(?:--|[-–—]) ?)?["“]?\p{Lu}/u;

/** Longest place and longest credit of a dateline, in units. */
const PLACE_REACH = 48;
const CREDIT_REACH = 24;

/** Offsets of the datelines that stand behind other text of the same line, in order. */
export function gluedDatelines(text: string): number[] {
  const found: number[] = [];
  for (const { 0: mark, index } of allOf(DATELINE_END, text)) {
    const tail = mark === ')' ? index + 1 : index;
    if (!STORY.test(text.slice(tail, tail + 6))) continue;
    const at = placeBefore(
      text,
      mark === ')' ? beforeCredit(text, tail) : capitalsBefore(text, index),
    );
    if (at > 0) found.push(at);
  }
  return found;
}

function beforeCredit(text: string, end: number): number {
  const from = Math.max(0, end - CREDIT_REACH);
  const credit = AGENCY.exec(text.slice(from, end));
  return credit ? from + credit.index : -1;
}

/** A dateline without a credit is in capitals: "WASHINGTON — ". */
function capitalsBefore(text: string, dash: number): number {
  const end = text.charAt(dash - 1) === ' ' ? dash - 1 : dash;
  return /\p{Lu}[\p{Lu}.]$/u.test(text.slice(Math.max(0, end - 2), end)) ? dash : -1;
}

function placeBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const place = PLACE.exec(text.slice(Math.max(0, at - PLACE_REACH), at))?.[1];
  if (place === undefined) return -1;
  const start = at - place.length;
  return INNER_PLACE.test(text.slice(Math.max(0, start - 9), start)) ? -1 : start;
}
