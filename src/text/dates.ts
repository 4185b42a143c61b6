import type { Span } from '../types.ts';
import type { Token } from './tokens.ts';

/** A day or a longer time that a sentence names; a part that it leaves open is null. */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Days from the day of writing: "yesterday" is -1; null when the words are not relative. */
  readonly relative: number | null;
  /** Its tokens: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const MONTHS = order(
  'january february march april may june july august september october november december',
  1,
);
const WEEKDAYS = order('sunday monday tuesday wednesday thursday friday saturday', 0);
const RELATIVE = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

function order(words: string, from: number): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, at) => [word, at + from]));
}

/**
 * The dates of a sentence in order: "April 2018", "June 10, 2003", "10 June",
 * "Monday", "in 2019", "yesterday". A month stands with a capital, so that
 * "march" and "may" are words.
 */
export function findDates(text: string, tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = dateAt(text, tokens, at);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}

const NOTHING = { year: null, month: null, day: null, weekday: null, relative: null };

function dateAt(text: string, tokens: readonly Token[], at: number): DateMention | null {
  const token = tokens[at];
  if (!token) return null;
  const relative = RELATIVE.get(token.word);
  if (relative !== undefined) return mention(tokens, at, at + 1, { ...NOTHING, relative });
  const weekday = token.capital ? WEEKDAYS.get(token.word) : undefined;
  if (weekday !== undefined) return mention(tokens, at, at + 1, { ...NOTHING, weekday });
  return monthAt(text, tokens, at) ?? dayFirst(tokens, at) ?? yearAt(text, tokens, at);
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: Omit<DateMention, 'start' | 'end' | 'from' | 'to'>,
): DateMention {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start, from, to, ...parts };
}

const monthOf = (token: Token | undefined): number | undefined =>
  token?.capital ? MONTHS.get(token.word) : undefined;

function dayOf(token: Token | undefined): number | null {
  const day = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(token?.word ?? '')?.[1];
  return day === undefined ? null : Number(day);
}

function yearOf(token: Token | undefined): number | null {
  const year = /^(?:1[89]|20)\d\d$/.test(token?.word ?? '') ? Number(token?.word) : null;
  return year;
}

function monthAt(text: string, tokens: readonly Token[], at: number): DateMention | null {
  const month = monthOf(tokens[at]);
  if (month === undefined) return null;
  const day = dayOf(tokens[at + 1]);
  const next = at + (day === null ? 1 : 2);
  const year = yearOf(tokens[next]);
  if (day === null && year === null && tokens[at]?.word === 'may' && !inMay(tokens, at))
    return null;
  const to = next + (year === null || hasComma(text, tokens, next, day) ? 0 : 1);
  return mention(tokens, at, to, { ...NOTHING, month, day, year: to > next ? year : null });
}

/** "in June, 1999 people" has a comma and no day before it: the number is no year. */
function hasComma(text: string, tokens: readonly Token[], at: number, day: number | null): boolean {
  return day === null && text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',');
}

function inMay(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|of|since|until|by|early|late|mid|last|next|this|through)$/.test(
    tokens[at - 1]?.word ?? '',
  );
}

function dayFirst(tokens: readonly Token[], at: number): DateMention | null {
  const day = dayOf(tokens[at]);
  const ahead = tokens[at + 1]?.word === 'of' ? 2 : 1;
  const month = monthOf(tokens[at + ahead]);
  if (day === null || month === undefined) return null;
  const year = yearOf(tokens[at + ahead + 1]);
  const to = at + ahead + (year === null ? 1 : 2);
  return mention(tokens, at, to, { ...NOTHING, month, day, year });
}

function yearAt(text: string, tokens: readonly Token[], at: number): DateMention | null {
  const token = tokens[at];
  const year = yearOf(token);
  if (!token || year === null) return null;
  if (/[$£€,]/.test(text.slice(token.start - 1, token.end))) return null;
  if (/^\s?%/.test(text.slice(token.end, token.end + 2))) return null;
  return mention(tokens, at, at + 1, { ...NOTHING, year });
}
