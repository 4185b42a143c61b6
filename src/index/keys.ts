import type { Analysis } from '../text/analyse.ts';
import { idf } from '../text/idf.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { INDEX } from '../tuning.ts';
import { CONTEXTS } from './postings.ts';
import { hashText } from './record.ts';

/** All that the index needs of a sentence. */
export type IndexedText = Pick<Analysis, 'tokens' | 'quotations'>;

/** Reads a sentence as far as the index needs it. */
export function readText(text: string): IndexedText {
  return { tokens: tokenise(text), quotations: findQuotations(text) };
}

/** One thing that a sentence is found by: a term, or a shingle of a quotation. */
export interface Key {
  readonly hash: number;
  /** 1 to 15: a hash of the two words that follow a term; 0 when none does. */
  readonly context: number;
  /** The stem of a term; null for a shingle. */
  readonly term: string | null;
}

/** A key of a query. Weights are whole numbers, so that sums are exact in any order. */
export interface QueryKey extends Key {
  /** What a sentence that shares the key scores; for a term, sixteenths of its idf. */
  readonly weight: number;
  /** What it scores when the same two words follow the term there. */
  readonly weightInContext: number;
}

const SHARES = 16;

/** The keys of a sentence, each hash once; the first occurrence of a term gives its context. */
export function keysOf(sentence: IndexedText): Key[] {
  const { tokens } = sentence;
  const keys = new Map<number, Key>();
  tokens.forEach(({ stem: term, stop }, at) => {
    if (stop) return;
    const hash = hashText(term);
    if (!keys.has(hash)) keys.set(hash, { hash, context: contextAfter(tokens, at), term });
  });
  for (const hash of quotationShingles(sentence)) keys.set(hash, { hash, context: 0, term: null });
  return [...keys.values()];
}

function contextAfter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next) return 0;
  return 1 + (hashText(`${next.word} ${tokens[at + 2]?.word ?? ''}`) % (CONTEXTS - 1));
}

/** The keys of a sentence to look up. */
export function queryKeysOf(sentence: IndexedText): QueryKey[] {
  return keysOf(sentence).map((key) => {
    const idfs = key.term === null ? INDEX.shingleWeight : idf(key.term);
    const weight = Math.round(idfs * SHARES);
    const gain = key.context > 0 ? INDEX.contextWeight * SHARES : 0;
    return { ...key, weight, weightInContext: weight + gain };
  });
}

/** What a sentence scores that holds all these keys, half of them in the same context. */
export function fullScore(keys: readonly QueryKey[]): number {
  return keys.reduce((sum, key) => sum + (key.weight + key.weightInContext) / 2, 0);
}

/** A score as a share of the full one: 1 for a sentence that says all, in the same or other order. */
export function shareOf(sum: number, full: number): number {
  return Math.min(1, sum / full);
}

/** The key that an article is found by, to replace or remove it. */
export function articleHash(id: string): number {
  return hashText(`@${id}`);
}

function quotationShingles({ tokens, quotations }: IndexedText): number[] {
  return quotations.flatMap((quotation) => winnow(shinglesIn(quotation, tokens)));
}

function shinglesIn(quotation: Quotation, tokens: readonly Token[]): number[] {
  const words = tokens
    .filter((token) => token.start >= quotation.start && token.end <= quotation.end)
    .map((token) => token.word);
  const shingles: number[] = [];
  for (let at = 0; at + INDEX.shingleWords <= words.length; at += 1) {
    shingles.push(hashText(`"${words.slice(at, at + INDEX.shingleWords).join(' ')}`));
  }
  return shingles;
}

/**
 * The least hash of every window: any run of shingleWords + shingleWindow - 1
 * words that two quotations share has a shingle that both keep (winnowing:
 * Schleimer, Wilkerson, Aiken 2003).
 */
function winnow(shingles: readonly number[]): number[] {
  const kept = new Set<number>();
  for (let at = 0; at === 0 || at + INDEX.shingleWindow <= shingles.length; at += 1) {
    const window = shingles.slice(at, at + INDEX.shingleWindow);
    if (window.length > 0) kept.add(Math.min(...window));
  }
  return [...kept];
}
