import { INDEX } from '../tuning.ts';
import { BitWriter } from './bits.ts';
import { blockKey } from './directory.ts';
import { PACKED, seal } from './record.ts';

/** The `k` of the codes of hashes' steps; 2 fits an index of 100,000 sentences best. */
export const HASH_K = 2;

/** The `k` of the codes of so many ordinals, by the bits of the segment's ordinals. */
export const ordinalK = (width: number, count: number): number =>
  Math.max(0, width + Math.clz32(count) - 33);

/**
 * Packs posting lists, given in ascending order of their hashes, into sealed
 * blocks. A block begins with the bits of the segment's ordinals, the number of
 * its entries, and the first hash. An entry is its hash as the step from the one
 * before, the number of its ordinals, and the ordinals as steps.
 */
export class BlockWriter {
  /** The blocks so far, for the directory. */
  readonly firsts: number[];
  readonly counts: number[];
  readonly #width: number;
  #bits = new BitWriter();
  #entries = 0;
  #first = -1;
  #before = 0;

  /** Puts blocks of a segment with so many sentences into `records`, numbered on from the blocks that `firsts` and `counts` tell of. */
  constructor(
    private readonly segment: number,
    sentences: number,
    private readonly records: Map<string, Uint8Array | null>,
    firsts: readonly number[] = [],
    counts: readonly number[] = [],
  ) {
    this.#width = 32 - Math.clz32(sentences);
    this.firsts = [...firsts];
    this.counts = [...counts];
  }

  add(hash: number, postings: ArrayLike<number>): void {
    const { length } = postings;
    const isLarge = length > INDEX.largeList;
    if (isLarge) this.flush();
    for (let from = 0, to = 0; to < length; from = to) {
      to = Math.min(from + INDEX.largestBlockPostings, length);
      this.#entry(hash, postings, from, to);
      if (isLarge) this.#emit(to - from);
      else if (this.#bits.length >= INDEX.sharedBlockBytes) this.#emit(0);
    }
  }

  /** Closes the open block. */
  flush(): void {
    if (this.#entries > 0) this.#emit(0);
  }

  #entry(hash: number, postings: ArrayLike<number>, from: number, to: number): void {
    const bits = this.#bits;
    if (this.#entries === 0) this.#first = hash;
    else bits.golomb(hash - this.#before - 1, HASH_K);
    this.#before = hash;
    this.#entries += 1;
    const count = to - from;
    bits.golomb(count - 1, 0);
    const k = ordinalK(this.#width, count);
    for (let at = from, next = 0; at < to; next = postings[at++]! + 1)
      bits.golomb(postings[at]! - next, k);
  }

  #emit(count: number): void {
    const key = blockKey(this.segment, this.firsts.length);
    const head = new BitWriter();
    for (const one of [this.#width, this.#entries, this.#first]) head.bits(one, 32);
    this.records.set(key, seal(key, this.#bits.after(head), PACKED));
    this.#bits = new BitWriter();
    this.firsts.push(this.#first);
    this.counts.push(count);
    this.#entries = 0;
  }
}
