import type { Analysis } from '../text/analyse.ts';
import { idf } from '../text/idf.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import { INDEX } from '../tuning.ts';
import { hashText } from './record.ts';

/** All that the index needs of a sentence. */
export type IndexedText = Pick<Analysis, 'tokens' | 'quotations'>;

/**
 * One thing that a sentence is found by: a term, or a shingle of a quotation.
 * Weights are whole numbers, so that sums are exact in any order.
 */
export interface Key {
  readonly hash: number;
  /** What a shared key adds to the score; for a term, sixteenths of its idf. */
  readonly weight: number;
  /** 1 to 15: what content word follows a term; 0 when none does. */
  readonly neighbour: number;
}

const SHARES = 16;
/** What a shared key adds when the same word follows it in both sentences. */
export const NEIGHBOUR_GAIN = INDEX.neighbourWeight * SHARES;

/** The keys of a sentence, each hash once; the first occurrence of a term gives its neighbour. */
export function keysOf(sentence: IndexedText): Key[] {
  const keys = new Map<number, Key>();
  const content = sentence.tokens.filter((token) => !token.stop);
  const hashes = content.map((token) => hashText(token.stem));
  content.forEach((token, at) => {
    const hash = hashes[at]!;
    if (keys.has(hash)) return;
    const next = hashes[at + 1];
    const neighbour = next === undefined ? 0 : 1 + (next % 15);
    keys.set(hash, { hash, weight: Math.round(idf(token.stem) * SHARES), neighbour });
  });
  for (const hash of quotationShingles(sentence)) {
    keys.set(hash, { hash, weight: INDEX.shingleWeight * SHARES, neighbour: 0 });
  }
  return [...keys.values()];
}

/** The most that a corpus sentence can score for these keys. */
export function fullScore(keys: readonly Key[]): number {
  return keys.reduce((sum, key) => sum + key.weight + (key.neighbour ? NEIGHBOUR_GAIN : 0), 0);
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
