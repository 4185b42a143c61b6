import { INDEX } from '../tuning.ts';
import { BitWriter } from './bits.ts';
import { ByteWriter } from './bytes.ts';
import { blockKey } from './directory.ts';
import { PACKED, seal } from './record.ts';

/** Lists of at least so many ordinals tell the `k` of their codes; of shorter ones it follows from their length. */
export const TELLS = 8;
/** Bits of a told `k`. */
export const TOLD_BITS = 5;

/** Bits of a code beside its `k`, in the mean. */
const CODE_BITS = 3;

/** The `k` of a short list's codes, by the bits of the segment's ordinals. */
export const shortK = (width: number, count: number): number =>
  Math.max(0, width + Math.clz32(count) - 33);

/**
 * Packs posting lists, given in ascending order of their hashes, into sealed
 * blocks. A block begins with the `k` of its hashes' codes, the bits of the
 * segment's ordinals, the number of its entries, and the first hash. An entry is
 * its hash as the step from the one before, the number of its ordinals, and the
 * ordinals: a single one as it is, several as steps.
 */
export class BlockWriter {
  /** The blocks so far, for the directory. */
  readonly firsts: number[];
  readonly counts: number[];
  readonly #width: number;
  readonly #bits = new BitWriter();
  readonly #block = new ByteWriter();
  #entries = 0;
  #first = -1;
  #before = 0;
  /** As the steps of the block before would have had it. */
  #k = 16;
  #stepBits = 0;

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
    if (this.#isLarge(postings)) this.#addLarge(hash, postings);
    else this.#addSmall(hash, postings);
  }

  /** Closes the open block. */
  flush(): void {
    if (this.#entries > 0) this.#emit(0);
  }

  #isLarge(postings: ArrayLike<number>): boolean {
    const { length } = postings;
    return length * (kOf(postings, 0, length, this.#width) + CODE_BITS) > 8 * INDEX.largeListBytes;
  }

  #addSmall(hash: number, postings: ArrayLike<number>): void {
    this.#entry(hash, postings, 0, postings.length);
    if (this.#bits.length >= INDEX.sharedBlockBytes) this.flush();
  }

  #addLarge(hash: number, postings: ArrayLike<number>): void {
    this.flush();
    for (let from = 0; from < postings.length; from += INDEX.largestBlockPostings) {
      const to = Math.min(from + INDEX.largestBlockPostings, postings.length);
      this.#entry(hash, postings, from, to);
      this.#emit(to - from);
    }
  }

  #entry(hash: number, postings: ArrayLike<number>, from: number, to: number): void {
    if (this.#entries === 0) this.#first = hash;
    else this.#step(hash - this.#before - 1);
    this.#before = hash;
    this.#entries += 1;
    const count = to - from;
    this.#bits.golomb(count - 1, 0);
    if (count === 1) return this.#bits.bits(postings[from]!, this.#width);
    const k = kOf(postings, from, to, this.#width);
    if (count >= TELLS) this.#bits.bits(k, TOLD_BITS);
    for (let at = from, next = 0; at < to; next = postings[at++]! + 1)
      this.#bits.golomb(postings[at]! - next, k);
  }

  #step(step: number): void {
    this.#bits.golomb(step, this.#k);
    this.#stepBits += 32 - Math.clz32(step);
  }

  #emit(count: number): void {
    const key = blockKey(this.segment, this.firsts.length);
    this.#block.clear();
    for (const one of [this.#k, this.#width, this.#entries, this.#first]) this.#block.varint(one);
    this.#block.raw(this.#bits.view());
    this.records.set(key, seal(key, this.#block.view(), PACKED));
    this.firsts.push(this.#first);
    this.counts.push(count);
    this.#bits.clear();
    if (this.#entries > 1) this.#k = stepK(this.#stepBits / (this.#entries - 1));
    [this.#entries, this.#stepBits] = [0, 0];
  }
}

/** A `k` that codes hashes' steps of such mean length well. */
const stepK = (meanBits: number): number => Math.max(1, Math.round(meanBits) - 1);

/** The `k` of a list's codes: a told one follows from the mean step. */
function kOf(postings: ArrayLike<number>, from: number, to: number, width: number): number {
  const count = to - from;
  if (count < TELLS) return shortK(width, count);
  return Math.max(0, 31 - Math.clz32((postings[to - 1]! - postings[from]!) / count));
}
