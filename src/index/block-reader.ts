import { BitReader, widthOf } from './bits.ts';
import type { BlockReader } from './block.ts';
import { ENTRIES_K, LENGTH_K, listK, stepK, WORD_K } from './block-writer.ts';
import { blockKey } from './directory.ts';
import { HASH_BITS, PHRASE_BITS } from './keys.ts';
import { PackedBlock } from './packed-block.ts';
import { BY_WORDS, formatOf, PACKED, PLAIN, unseal } from './record.ts';
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
  return format === PACKED ? new PackedBlock(bytes) : new WordBlock(bytes, format !== BY_WORDS);
}

/** A block as BlockWriter writes it, or wrote it before keys were short. */
class WordBlock implements BlockReader {
  hash = -1;
  readonly #bits: BitReader;
  readonly #sentences: number;
  #words: number;
  #word = 0;
  /** Where the word ends, and whether nothing of it is read yet. */
  #end: number;
  #isAhead = false;
  /** The word's own list. */
  #list: readonly number[] = [];
  /** Entries of the word that are left, whether some are not by places in its list, and the `k` of their steps. */
  #entries = 0;
  #some = false;
  #k = 0;
  /** The entry's numbers, and whether they are such places. */
  #numbers: readonly number[] = [];
  #arePlaces = false;

  constructor(
    bytes: Uint8Array,
    private readonly isShort: boolean,
  ) {
    this.#bits = new BitReader(bytes);
    this.#sentences = this.#bits.bits(32);
    this.#words = this.#bits.bits(32);
    this.#end = this.#bits.at;
  }

  get ordinals(): readonly number[] {
    const list = this.#list;
    return this.#arePlaces ? this.#numbers.map((place) => list[place]!) : this.#numbers;
  }

  next(): boolean {
    if (this.#entries === 0) {
      if (!this.#isAhead && !this.#enter()) return false;
      this.#open();
      if (this.#list.length > 0) return true;
    }
    return this.#phrase();
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

  /** Goes through the word up to the hash; whether it has an entry of that or a higher one. */
  #reaches(hash: number): boolean {
    if (this.#isAhead) {
      if (hash === this.#word * 2 ** PHRASE_BITS) return true;
      this.#open();
    }
    while (this.#entries > 0) if (!this.#phrase(hash)) return true;
    return false;
  }

  #open(): void {
    const bits = this.#bits;
    this.#isAhead = false;
    const count = bits.golomb(0);
    this.#numbers = this.#list = this.#read(count, this.#sentences);
    this.#arePlaces = false;
    this.#entries = bits.golomb(ENTRIES_K);
    this.#some = count > 0 && this.#entries > 0 && bits.bits(1) === 1;
    this.#k = stepK(this.isShort ? HASH_BITS : PHRASE_BITS, this.#entries + 1);
    // A word without a list of its own stands for its first phrase.
    this.hash = this.#word * 2 ** PHRASE_BITS - (count > 0 ? 0 : 1);
  }

  /** Moves to the word's next phrase, if its hash is below `end`. */
  #phrase(end = Infinity): boolean {
    const [bits, places] = [this.#bits, this.#list.length];
    const { at } = bits;
    const hash = this.hash + bits.golomb(this.#k) + 1;
    if (hash >= end) {
      bits.at = at;
      return false;
    }
    this.hash = hash;
    this.#entries -= 1;
    this.#arePlaces = places > 0 && !(this.#some && bits.bits(1) === 1);
    const below = this.#arePlaces ? places : this.#sentences;
    this.#numbers = this.#read(below > 1 ? bits.golomb(0) + 1 : 1, below);
    return true;
  }

  #read(count: number, below: number): number[] {
    const [bits, { isShort }] = [this.#bits, this];
    if (count === 1) return [isShort ? bits.below(below) : bits.bits(widthOf(below))];
    return bits.ascending(count, listK(below, count, isShort));
  }
}
