import type { Span } from '../types.ts';
import { NUMERALS, SCALES } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A number with what it counts: "nearly 3,000 children", "$1.2 trillion", "40 percent". */
export interface Quantity extends Span {
  /** The least and the greatest value that the words allow; equal when they are exact. */
  readonly low: number;
  readonly high: number;
  /** `percent`, `money`, `time` (of day) or the stem of the counted noun; null when none follows. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** What the last written digit counts: 0.1 in "4.3", a hundred thousand in "1.2 million"; to it the number may be rounded. */
  readonly grain: number;
  /** Only its order is said: "dozens", "thousands". */
  readonly vague: boolean;
  /** Its tokens: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const UNDER = new Set(['nearly', 'almost', 'under', 'below']);
const ABOUT = new Set(['about', 'around', 'approximately', 'roughly', 'some', 'estimated']);
const OVER = new Set(['over', 'above']);
const PLURAL_SCALE = /^(?:dozens|hundreds|thousands|millions|billions|trillions)$/;
/** How far a round figure may be off, as a share of it: "about 3,000". */
const ROUND = 0.1;
const YEAR_FROM = 1800;
const YEAR_TO = 2099;

/** The quantities of a sentence in order. Years, days of a month and ordinals are not among them. */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readNumber(text, tokens, at);
    if (!read) continue;
    const quantity = describe(text, tokens, at, read);
    if (quantity) found.push(quantity);
    at = read.to - 1;
  }
  return found;
}

interface Read {
  readonly value: number;
  readonly grain: number;
  readonly to: number;
  readonly vague: boolean;
  readonly bare: boolean;
}

function readNumber(text: string, tokens: readonly Token[], from: number): Read | null {
  const first = tokens[from]?.word ?? '';
  if (PLURAL_SCALE.test(first)) {
    const value = SCALES.get(first.slice(0, -1)) ?? 0;
    return { value, grain: value, to: from + 1, vague: true, bare: false };
  }
  let value = numberOf(first);
  if (value === null) return null;
  const bare = /^\d+$/.test(first);
  let grain = 10 ** -(first.split('.')[1]?.length ?? 0);
  let to = from + 1;
  const part = bare ? fractionAt(text, tokens, to) : 0;
  if (part > 0) [value, grain, to] = [value + part, FRACTION_GRAIN, to + 2];
  for (; to < tokens.length && adjoins(text, tokens, to); to += 1) {
    const word = tokens[to]?.word ?? '';
    const scale = SCALES.get(word);
    const next = numberOf(word);
    if (scale !== undefined) [value, grain] = [value * scale, grain * scale];
    else if (next !== null && value >= 20 && next < 10 && NUMERALS.has(word)) value += next;
    else break;
  }
  return { value, grain, to, vague: false, bare: bare && to === from + 1 };
}

/** Fractions are written out to the eighth. */
const FRACTION_GRAIN = 0.125;

/** The fraction of "3 1/2" at its numerator; 0 when none stands there. */
function fractionAt(text: string, tokens: readonly Token[], at: number): number {
  const [before, upper, lower] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !upper || !lower) return 0;
  const written = text.slice(before.end, lower.end);
  const [, above = 0, below = 1] = /^[ -]([1-7])\/([2-8])$/.exec(written) ?? [];
  return Number(above) / Number(below);
}

function numberOf(word: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  if (word === 'one') return null;
  return NUMERALS.get(word) ?? null;
}

/** The token follows the one before it with a space or hyphen between, or "and". */
function adjoins(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !!before && !!token && /^[\s-]?$/.test(text.slice(before.end, token.start));
}

function describe(
  text: string,
  tokens: readonly Token[],
  from: number,
  read: Read,
): Quantity | null {
  const [first, last] = [tokens[from], tokens[read.to - 1]];
  if (!first || !last) return null;
  const unit = unitOf(text, tokens, first.start, read.to);
  const year = read.bare && read.value >= YEAR_FROM && read.value <= YEAR_TO;
  if (unit !== 'money' && unit !== 'percent' && (year || isDay(tokens, from))) return null;
  const range = rangeOf(tokens, from, read);
  const money = /[$£€]/.test(text[first.start - 1] ?? '') ? 1 : 0;
  const { vague, grain, to } = read;
  return { start: first.start - money, end: last.end, unit, from, to, vague, grain, ...range };
}

function rangeOf(
  tokens: readonly Token[],
  from: number,
  read: Read,
): Pick<Quantity, 'low' | 'high' | 'approximate'> {
  const before = tokens[from - 1]?.word ?? '';
  const two = `${tokens[from - 2]?.word ?? ''} ${before}`;
  const { value } = read;
  if (read.vague) return { low: value, high: Infinity, approximate: true };
  if (two === 'more than' || two === 'at least' || OVER.has(before)) {
    return { low: value, high: Infinity, approximate: true };
  }
  if (two === 'less than' || two === 'fewer than' || two === 'up to' || two === 'at most') {
    return { low: 0, high: value, approximate: true };
  }
  if (UNDER.has(before)) return { low: value * (1 - ROUND), high: value, approximate: true };
  if (ABOUT.has(before)) {
    return { low: value * (1 - ROUND), high: value * (1 + ROUND), approximate: true };
  }
  return { low: value, high: value, approximate: false };
}

function unitOf(text: string, tokens: readonly Token[], start: number, to: number): string | null {
  if (/[$£€]/.test(text[start - 1] ?? '')) return 'money';
  const last = tokens[to - 1];
  const next = tokens[to];
  if (last && /^\s?%/.test(text.slice(last.end, last.end + 2))) return 'percent';
  if (!last || !next || !/^[\s-]+(?:of\s)?$/.test(text.slice(last.end, next.start))) return null;
  if (/^percent/.test(next.word)) return 'percent';
  if (next.word === 'per' && tokens[to + 1]?.word === 'cent') return 'percent';
  if (/^(?:dollar|euro|pound|yen|yuan)s?$/.test(next.word)) return 'money';
  if (/^(?:am|pm)$/.test(next.word)) return 'time';
  return next.stop ? null : next.stem;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return MONTHS.has(tokens[at - 1]?.word ?? '') || MONTHS.has(tokens[at + 1]?.word ?? '');
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);
