import { INDEX } from '../tuning.ts';
import { BitWriter, widthOf } from './bits.ts';
import { blockKey, lastAtMost } from './directory.ts';
import { HASH_BITS, PHRASE_BITS } from './keys.ts';
import { SHORT, seal } from './record.ts';

/** The `k` of the codes of words' steps. Source: of 0 to 8 the least bytes for 170,000 sentences. */
export const WORD_K = 3;
/** The same of the bits of a word, by which a reader passes over it. */
export const LENGTH_K = 6;
/** The same of how many phrases a word has. */
export const ENTRIES_K = 1;

/** Postings of a word's phrases that are written together where its own list lies elsewhere. */
const PART = 1_000;

/** Whether a key is a word's own. */
const isTerm = (key = 1): boolean => (key & (2 ** PHRASE_BITS - 1)) === 0;

/** The `k` of the codes of so many numbers in an ascending list of ones of that width. */
export const stepK = (width: number, count: number): number =>
  Math.max(0, width + Math.clz32(count) - 32);

/** The same for sentences, all of them below a number: those of one word lie in heaps, so that it is lower (by one; of 0 to 2 the least bytes for 50,000 sentences), as it was not before keys were short. */
export const listK = (below: number, count: number, isShort = true): number =>
  Math.max(0, stepK(widthOf(below), count) - (isShort ? 1 : 0));

/**
 * Packs posting lists, given in ascending order of their hashes, into sealed
 * blocks. What lies beside one word is written together: the word's own list,
 * if it is not large, then the lists of its phrases, by their places in that
 * one, which holds all that they hold but for hashes that fall there by chance.
 * A block begins with the number of its segment's sentences and of its words,
 * a word with its step from the one before, and its length in bits.
 */
export class BlockWriter {
  /** The blocks so far, for the directory. */
  readonly firsts: number[];
  readonly counts: number[];
  readonly #bits = new BitWriter();
  /** The word that is being written. */
  readonly #out = new BitWriter();
  /** Postings above which a list is large. */
  readonly #large: number;
  #words = 0;
  #first = -1;
  #before = 0;
  #word = -1;
  /** The entries of the word, which are not written yet. */
  #hashes: number[] = [];
  #lists: ArrayLike<number>[] = [];
  #postings = 0;

  /** Puts blocks of a segment with so many sentences into `records`, numbered on from the blocks that `firsts` and `counts` tell of. */
  constructor(
    private readonly segment: number,
    private readonly sentences: number,
    private readonly records: Map<string, Uint8Array | null>,
    firsts: readonly number[] = [],
    counts: readonly number[] = [],
  ) {
    this.firsts = [...firsts];
    this.counts = [...counts];
    this.#large = Math.max(INDEX.largeList, Math.floor(INDEX.commonShare * sentences));
  }

  /** Keeps the list until its word is written. */
  add(hash: number, postings: ArrayLike<number>): void {
    const word = hash >>> PHRASE_BITS;
    if (word !== this.#word || this.#isLong()) this.#close();
    this.#word = word;
    if (postings.length > this.#large) this.#addLarge(hash, postings);
    else this.#keep(hash, postings);
  }

  /** Closes the open block. */
  flush(): void {
    this.#close();
    if (this.#words > 0) this.#emit(0);
  }

  /** Whether the word is to be parted: its phrases lose nothing by it where its own list is not beside them. */
  #isLong(): boolean {
    return this.#postings > (isTerm(this.#hashes[0]) ? 4 * this.#large : PART);
  }

  #keep(hash: number, postings: ArrayLike<number>): void {
    this.#hashes.push(hash);
    this.#lists.push(postings);
    this.#postings += postings.length;
  }

  #addLarge(hash: number, postings: ArrayLike<number>): void {
    this.flush();
    const all = Array.from(postings);
    for (let from = 0; from < all.length; from += INDEX.largestBlockPostings) {
      const part = all.slice(from, from + INDEX.largestBlockPostings);
      this.#keep(hash, part);
      this.#write();
      this.#emit(part.length);
    }
  }

  /** Writes the word; the block is closed when it holds enough. */
  #close(): void {
    if (this.#hashes.length === 0) return;
    this.#write();
    if (this.#bits.length >= INDEX.sharedBlockBytes) this.#emit(0);
  }

  #write(): void {
    const [hashes, lists] = [this.#hashes, this.#lists];
    if (this.#words === 0) [this.#first, this.#before] = [hashes[0]!, 0];
    const out = this.#out;
    const own = isTerm(hashes[0]) ? 1 : 0;
    const list = own === 1 ? lists[0]! : [];
    out.golomb(list.length, 0);
    if (own === 1) this.#numbers(list, this.sentences);
    this.#phrases(hashes.slice(own), lists.slice(own), list);
    this.#bits.golomb(this.#word - this.#before, WORD_K);
    this.#bits.golomb(out.at, LENGTH_K);
    this.#bits.append(out);
    out.clear();
    this.#words += 1;
    this.#before = this.#word;
    [this.#hashes, this.#lists, this.#postings] = [[], [], 0];
  }

  #phrases(
    hashes: readonly number[],
    lists: readonly ArrayLike<number>[],
    list: ArrayLike<number>,
  ): void {
    const bits = this.#out;
    bits.golomb(hashes.length, ENTRIES_K);
    const all = lists.map((one) => placesIn(list, one));
    const some = list.length > 0 && all.some((places) => places === null);
    if (list.length > 0 && hashes.length > 0) bits.bits(some ? 1 : 0, 1);
    const k = stepK(HASH_BITS, hashes.length + 1);
    let before = this.#word * 2 ** PHRASE_BITS - (list.length > 0 ? 0 : 1);
    hashes.forEach((hash, at) => {
      bits.golomb(hash - before - 1, k);
      before = hash;
      const places = all[at]!;
      if (some) bits.bits(places === null ? 1 : 0, 1);
      const [numbers, below] = places ? [places, list.length] : [lists[at]!, this.sentences];
      if (below > 1) bits.golomb(numbers.length - 1, 0);
      this.#numbers(numbers, below);
    });
  }

  /** An ascending list of numbers below another one, whose length is told. */
  #numbers(numbers: ArrayLike<number>, below: number): void {
    const count = numbers.length;
    if (count === 1) {
      this.#out.below(numbers[0]!, below);
      return;
    }
    const k = listK(below, count);
    for (let at = 0, next = 0; at < count; next = numbers[at++]! + 1)
      this.#out.golomb(numbers[at]! - next, k);
  }

  #emit(count: number): void {
    const key = blockKey(this.segment, this.firsts.length);
    const head = new BitWriter();
    for (const one of [this.sentences, this.#words]) head.bits(one, 32);
    this.records.set(key, seal(key, BitWriter.joined(head, this.#bits), SHORT));
    this.#bits.clear();
    this.firsts.push(this.#first);
    this.counts.push(count);
    this.#words = 0;
  }
}

/** The places of an ascending list's numbers in another; null where it has not all of them. */
function placesIn(list: ArrayLike<number>, numbers: ArrayLike<number>): number[] | null {
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const place = lastAtMost(list, numbers[at]!);
    if (place < 0 || list[place] !== numbers[at]) return null;
    places.push(place);
  }
  return places;
}
