import { hashText, mixHashes } from '../text/hash.ts';
import { tokenise, type Lexeme, type Token } from '../text/tokens.ts';
import { INDEX } from '../tuning.ts';

/** All that the index needs of a sentence. */
export interface IndexedText {
  readonly tokens: readonly Token[];
}

/** Reads a sentence as far as the index needs it. */
export const readText = (text: string): IndexedText => ({ tokens: tokenise(text) });

/**
 * Which make of segments is built: counted up when keys are made otherwise, or
 * what stands beside the segments changes. One of another make answers until
 * its articles are added again.
 */
export const MAKE = 5;
/** The make since which keys are cut to `HASH_BITS`. */
const CUT_SINCE = 5;

/** Low bits of a key; the high ones are of the word that a phrase lies beside. */
export const PHRASE_BITS = 12;
const PHRASES = 2 ** PHRASE_BITS;
/**
 * Bits of its hash that a phrase's key keeps; range 6 to 12. Fewer: fewer bytes
 * on the disk, as other phrases of its word are taken for it. Source: `npm run
 * eval:index`: 12 and 9 rank alike, and 8 has fewer partial twins at the first
 * place.
 */
export const HASH_BITS = 9;
/** Stands before the first word and after the last. */
const BORDER = hashText('|');
/** Weights are whole numbers, so that sums are exact in any order: this many to a nat of idf. */
const SHARES = 16;

/** What a sentence is looked up by. */
export interface Query {
  /** Each key once. */
  readonly keys: readonly QueryKey[];
  /** The weight of all keys. */
  readonly full: number;
  /** The weight that a candidate holds at least. */
  readonly least: number;
}

/** A key of a query, and what a sentence that shares it scores. */
export interface QueryKey {
  readonly hash: number;
  /** The key as earlier makes have it. */
  readonly before: number;
  readonly weight: number;
}

/**
 * What a sentence is found by, in ascending order, each key once: its terms, and
 * its phrases, which are all runs of three words, the borders of the sentence
 * taken for words. A phrase's key lies among those of its rarest content word,
 * so that a look-up finds both in one place, and seldom in a long list.
 */
export function keysOf({ tokens }: IndexedText): Float64Array {
  const words = wordHashes(tokens);
  const keys = new Float64Array(2 * tokens.length);
  let count = 0;
  tokens.forEach(({ lexeme }, at) => {
    if (!lexeme.stop) keys[count++] = termKey(lexeme);
    keys[count++] = cut(phraseKey(tokens, words, at));
  });
  return distinct(keys.subarray(0, count).sort());
}

/** The keys of a sentence to look up, with their weights: of a term its idf. */
export function queryOf({ tokens }: IndexedText): Query {
  const words = wordHashes(tokens);
  const keys = new Map<number, QueryKey>();
  const add = (before: number, weight: number): void => {
    const hash = cut(before);
    keys.set(hash, { hash, before, weight });
  };
  for (const { lexeme } of tokens) if (!lexeme.stop) add(termKey(lexeme), weightOf(lexeme));
  const terms = weightOfAll(keys);
  tokens.forEach((_, at) => add(phraseKey(tokens, words, at), INDEX.phraseWeight * SHARES));
  const full = weightOfAll(keys);
  const tells = Math.min(INDEX.leastHeld.nats * SHARES, full * INDEX.leastHeld.share);
  return {
    keys: [...keys.values()],
    full,
    least: Math.max(1, Math.ceil(terms * INDEX.leastShare), Math.ceil(tells)),
  };
}

/** The hash that a query's key has in a segment of that make. */
export const hashIn = ({ make = 1 }: { readonly make?: number }, key: QueryKey): number =>
  make >= CUT_SINCE ? key.hash : key.before;

/** A score as a share of the full one: 1 for a sentence that says the same words in the same order. */
export const shareOf = (sum: number, { full }: Query): number => sum / full;

/** The weight that such a share stands for, in nats of idf. */
export const weightHeld = (share: number, { full }: Query): number => (share * full) / SHARES;

/** The key that an article is found by, to replace or remove it. */
export const articleHash = (id: string): number => hashText(`@${id}`);

const weightOf = ({ idf }: Lexeme): number => Math.round(idf * SHARES);

const termKey = ({ stemHash }: Lexeme): number => (stemHash >>> PHRASE_BITS) * PHRASES;

/** The hashes of a sentence's words, its borders around them. */
function wordHashes(tokens: readonly Token[]): Uint32Array {
  const hashes = new Uint32Array(tokens.length + 2).fill(BORDER);
  tokens.forEach(({ lexeme }, at) => (hashes[at + 1] = lexeme.wordHash));
  return hashes;
}

/** The whole key of the run of three words whose middle one is the `at`-th. */
function phraseKey(tokens: readonly Token[], words: Uint32Array, at: number): number {
  const hash = mixHashes(words[at]!, words[at + 1]!, words[at + 2]!);
  let home: Lexeme | null = null;
  for (let place = Math.max(0, at - 1); place <= at + 1 && place < tokens.length; place += 1) {
    const { lexeme } = tokens[place]!;
    if (!lexeme.stop && (!home || lexeme.idf > home.idf)) home = lexeme;
  }
  // Without a home it lies among the first of all keys.
  return home ? termKey(home) + 1 + (hash % (PHRASES - 1)) : hash >>> PHRASE_BITS;
}

function distinct(ascending: Float64Array): Float64Array {
  let count = 0;
  for (const key of ascending)
    if (count === 0 || ascending[count - 1] !== key) ascending[count++] = key;
  return ascending.subarray(0, count);
}

/** A key with as much of its phrase's hash as is kept; a term's own as it is. */
function cut(key: number): number {
  const low = key & (PHRASES - 1);
  const gone = PHRASE_BITS - HASH_BITS;
  return key - low + ((low + 2 ** gone - 1) >>> gone);
}

function weightOfAll(keys: ReadonlyMap<number, QueryKey>): number {
  let total = 0;
  for (const { weight } of keys.values()) total += weight;
  return total;
}
