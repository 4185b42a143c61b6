import { BitReader } from './bits.ts';
import type { BlockReader } from './block.ts';
import { ENTRIES_K, LENGTH_K, stepK, widthOf, WORD_K } from './block-writer.ts';
import { blockKey } from './directory.ts';
import { PHRASE_BITS } from './keys.ts';
import { PackedBlock } from './packed-block.ts';
import { formatOf, PACKED, PLAIN, unseal } from './record.ts';
import { VarintBlock } from './varint-block.ts';

/** Throws IndexDamaged when the record is bad. */
export function readBlock(
  segment: number,
  block: number,
  record: Uint8Array | undefined,
): BlockReader {
  const bytes = unseal(blockKey(segment, block), record);
  const format = formatOf(record!);
  if (format === PLAIN) return new VarintBlock(bytes);
  return format === PACKED ? new PackedBlock(bytes) : new WordBlock(bytes);
}

/** A block as BlockWriter writes it. */
class WordBlock implements BlockReader {
  hash = -1;
  ordinals: number[] = [];
  readonly #bits: BitReader;
  readonly #sentences: number;
  #words: number;
  #word = 0;
  /** Where the word ends, and whether nothing of it is read yet. */
  #end: number;
  #isAhead = false;
  /** The word's own list. */
  #list: number[] = [];
  /** Entries of the word that are left, whether some are not by places in its list, and the `k` of their steps. */
  #entries = 0;
  #some = false;
  #k = 0;
  /** Of the phrase that is read: whether its numbers are not such places, what they are below, and how many. */
  #isPlain = false;
  #below = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bits = new BitReader(bytes);
    this.#sentences = this.#bits.bits(32);
    this.#words = this.#bits.bits(32);
    this.#end = this.#bits.at;
  }

  next(): boolean {
    if (this.#entries > 0) {
      this.#phrase();
      return true;
    }
    if (!this.#isAhead && !this.#enter()) return false;
    this.#open();
    if (this.#list.length === 0) this.#phrase();
    return true;
  }

  skipTo(hash: number): void {
    const word = hash >>> PHRASE_BITS;
    // A word may stand in parts.
    while (this.#word < word || (this.#word === word && !this.#reaches(hash)))
      if (!this.#enter()) return;
  }

  /** Goes to the next word, whatever is left of this one. */
  #enter(): boolean {
    if (this.#words === 0) return (this.#isAhead = false);
    const bits = this.#bits;
    bits.at = this.#end;
    this.#entries = 0;
    this.#words -= 1;
    this.#word += bits.golomb(WORD_K);
    this.#end = bits.golomb(LENGTH_K);
    this.#end += bits.at;
    return (this.#isAhead = true);
  }

  /** Whether the word has an entry of this hash or a higher one; goes up to it. */
  #reaches(hash: number): boolean {
    if (this.#isAhead) {
      if (hash % 2 ** PHRASE_BITS === 0) return true;
      this.#open();
    }
    const bits = this.#bits;
    for (; this.#entries > 0; this.#entries -= 1) {
      const { at } = bits;
      const next = this.hash + bits.golomb(this.#k) + 1;
      if (next >= hash) {
        bits.at = at;
        return true;
      }
      this.hash = next;
      this.#pass();
    }
    return false;
  }

  #open(): void {
    const bits = this.#bits;
    this.#isAhead = false;
    const count = bits.golomb(0);
    this.ordinals = this.#list = this.#numbers(count, this.#sentences);
    this.#entries = bits.golomb(ENTRIES_K);
    this.#some = count > 0 && this.#entries > 0 && bits.bits(1) === 1;
    this.#k = stepK(PHRASE_BITS, this.#entries + 1);
    // A word without a list of its own stands for its first phrase.
    this.hash = this.#word * 2 ** PHRASE_BITS - (count > 0 ? 0 : 1);
  }

  #phrase(): void {
    const list = this.#list;
    this.hash += this.#bits.golomb(this.#k) + 1;
    this.#entries -= 1;
    this.#begin();
    const numbers = this.#numbers(this.#count, this.#below);
    this.ordinals = this.#isPlain ? numbers : numbers.map((place) => list[place]!);
  }

  /** Passes over the numbers of a phrase. */
  #pass(): void {
    this.#begin();
    const [count, width] = [this.#count, widthOf(this.#below)];
    if (count === 1) this.#bits.at += width;
    else this.#bits.pass(count, stepK(width, count));
  }

  /** Reads what the numbers of a phrase are. */
  #begin(): void {
    const [bits, places] = [this.#bits, this.#list.length];
    this.#isPlain = places === 0 || (this.#some && bits.bits(1) === 1);
    this.#below = this.#isPlain ? this.#sentences : places;
    this.#count = this.#below > 1 ? bits.golomb(0) + 1 : 1;
  }

  #numbers(count: number, below: number): number[] {
    const bits = this.#bits;
    const width = widthOf(below);
    return count === 1 ? [bits.bits(width)] : bits.ascending(count, stepK(width, count));
  }
}
