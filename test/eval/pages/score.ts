/** How well a reading of a page does: text, outlet, time. */
import { outletByName } from '../../../src/outlets/lookup.ts';
import type { Published } from '../../../src/types.ts';
import type { LabelledPage } from './data.ts';

export interface TextScore {
  /** Wanted pieces that are there, wanted ones that are not, and unwanted ones that are. */
  readonly found: number;
  readonly lost: readonly string[];
  readonly unwanted: readonly string[];
}

/** Compares without white space and soft hyphens. */
export function scoreText(text: string, page: LabelledPage): TextScore {
  const folded = fold(text);
  const lost = page.mustHave.filter((piece) => !folded.includes(fold(piece)));
  const unwanted = page.mustNot.filter((piece) => folded.includes(fold(piece)));
  return { found: page.mustHave.length - lost.length, lost, unwanted };
}

/** A piece of text without what lay-out puts into it. */
export function fold(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

/** Precision, recall and F1 of many scores. */
export function sumUp(scores: readonly TextScore[]): { p: number; r: number; f: number } {
  const found = sum(scores.map((score) => score.found));
  const p = found / (found + sum(scores.map(({ unwanted }) => unwanted.length)));
  const r = found / (found + sum(scores.map(({ lost }) => lost.length)));
  return { p, r, f: (2 * p * r) / (p + r) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Whether two names mean one outlet: one of the registry, or the same letters but for "The" and ".com". */
export function sameOutlet(stated: string | null, label: string): boolean {
  if (stated === null) return false;
  const known = outletByName(label);
  return lettersOf(stated) === lettersOf(label) || (!!known && outletByName(stated) === known);
}

function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.(?:com|org|net|[a-z]{2})$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}

/** Whether the day fits; a time with its zone may fall on the next or last day of the label's unknown one. */
export function sameDay({ time }: Published, label: string): boolean {
  if (time.startsWith(label)) return true;
  const apart = Math.abs(Date.parse(time.slice(0, 10)) - Date.parse(label));
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time) && apart <= 86_400_000;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether a page's source or address states a day in a usual form. */
export function statesDay(source: string, label: string): boolean {
  return new RegExp(formsOf(label), 'iu').test(source);
}

/** How days are written, as a pattern. */
function formsOf(label: string): string {
  const [year = '', month = '', day = ''] = label.split('-');
  const [m, d] = [Number(month), Number(day)];
  const name = `${MONTHS[m - 1]}\\p{L}*\\.?`;
  const forms = [
    `${year}[-/.]?0?${m}[-/.]?0?${d}(?!\\d)`,
    `(?<!\\d)0?${d}[./-]0?${m}[./-]${year}`,
    `(?<!\\d)0?${m}/0?${d}/${year}`,
    `${name} 0?${d}(?:st|nd|rd|th)?,? ${year}`,
    `(?<!\\d)0?${d}(?:st|nd|rd|th)?\\.? ${name},? ${year}`,
  ];
  return forms.join('|');
}
