import { findQuotations } from './quotations.ts';
import { tokenise } from './tokens.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Difference } from '../types.ts';

interface Quoted {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * How two sentences that state one claim word it otherwise: a quotation with
 * other words in it (both whole, for the card to mark), and a hedge that one
 * has and the other has not.
 */
export function wordings(here: string, there: string): Difference[] {
  if (here === there) return [];
  return [...quotations(here, there), ...hedges(here, there)];
}

function quotations(here: string, there: string): Difference[] {
  const others = quotedIn(there);
  return quotedIn(here).flatMap((mine) => {
    const variant = others.find((other) => isVariant(mine.words, other.words));
    return variant ? [{ kind: 'quotation', here: mine.text, there: variant.text }] : [];
  });
}

function quotedIn(sentence: string): Quoted[] {
  return findQuotations(sentence)
    .map(({ start, end }) => sentence.slice(start, end))
    .map((text) => ({ text, words: tokenise(text).map((token) => token.word) }))
    .filter(({ words }) => words.length >= PROVENANCE.quotedWords);
}

/**
 * Both sentences quote at length, and neither has the words that the other
 * quotes: two details of one story, however alike the rest of them is.
 */
export function quoteApart(here: string, there: string): boolean {
  const [mine, others] = [quotedIn(here), quotedIn(there)];
  if (mine.length === 0 || others.length === 0) return false;
  return !mine.some((one) => holds(there, one)) && !others.some((one) => holds(here, one));
}

/** The sentence has most of the quoted words, be it in quotation marks or not. */
function holds(sentence: string, { words }: Quoted): boolean {
  return isMost(words, new Set(tokenise(sentence).map((token) => token.word)));
}

function isMost(words: readonly string[], known: ReadonlySet<string>): boolean {
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= PROVENANCE.quotedShare * words.length;
}

/** Most of the words, but not all, and not merely a piece of the other. */
function isVariant(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  return isMost(short, new Set(long));
}

const HEDGE =
  /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|apparently|believed to|thought to|said to have)\b/i;

function hedges(here: string, there: string): Difference[] {
  const [mine, other] = [HEDGE.exec(here)?.[0] ?? '', HEDGE.exec(there)?.[0] ?? ''];
  const lost = (mine === '') !== (other === '');
  return lost ? [{ kind: 'hedge', here: mine, there: other }] : [];
}
