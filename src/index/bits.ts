/**
 * Numbers as runs of bits, the highest first. Most are written as Golomb codes
 * of an exponential kind (Teuhola 1978): the number's `k` low bits as they are
 * behind what is above them, whose length goes before it in zeros.
 */

import { grown } from './bytes.ts';

const START_SIZE = 1 << 12;
/** Bits that fit a number beside those that make no byte yet, or are found from one place in a byte. */
const FIT = 24;

/** Bits of the numbers below this one. */
export const widthOf = (below: number): number => 32 - Math.clz32(below - 1);

/** Writes numbers into a growing buffer. */
export class BitWriter {
  #bytes = new Uint8Array(START_SIZE);
  #whole = 0;
  /** The bits that make no byte yet, and how many they are. */
  #open = 0;
  #count = 0;

  /** Bits so far. */
  get at(): number {
    return 8 * this.#whole + this.#count;
  }

  /** Bytes so far, the last one perhaps not full. */
  get length(): number {
    return this.#whole + (this.#count > 0 ? 1 : 0);
  }

  /** The `count` low bits of a number, at most 32. */
  bits(number: number, count: number): void {
    if (count > FIT) {
      this.bits(number >>> FIT, count - FIT);
      this.bits(number, FIT);
      return;
    }
    if (this.#whole + 4 > this.#bytes.length) this.#bytes = grown(this.#bytes);
    const open = (this.#open << count) | (number & ((1 << count) - 1));
    let left = this.#count + count;
    for (; left >= 8; left -= 8) this.#bytes[this.#whole++] = open >>> (left - 8);
    this.#open = open & ((1 << left) - 1);
    this.#count = left;
  }

  /** A number of at most 30 bits, or of 32 where `k` is not 0. */
  golomb(number: number, k: number): void {
    const above = (number >>> k) + 1;
    const zeros = 31 - Math.clz32(above);
    const length = 2 * zeros + 1 + k;
    if (length <= FIT) {
      this.bits(number + (1 << k), length);
      return;
    }
    this.bits(0, zeros);
    this.bits(above, zeros + 1);
    this.bits(number, k);
  }

  /** A number below that one, which is 1 to 2^31; the low ones take a bit less (phase-in codes). */
  below(number: number, limit: number): void {
    const width = widthOf(limit);
    const short = ((1 << width) >>> 0) - limit;
    if (number < short) this.bits(number, width - 1);
    else this.bits(number + short, width);
  }

  /** What another one wrote. */
  append(other: BitWriter): void {
    for (let at = 0; at < other.#whole; at += 1) this.bits(other.#bytes[at]!, 8);
    this.bits(other.#open, other.#count);
  }

  /** What was written by several, each from a byte of its own on; zeros at the end, so that a reader may look 32 bits ahead. */
  static joined(...writers: readonly BitWriter[]): Uint8Array {
    const bytes = new Uint8Array(writers.reduce((sum, { length }) => sum + length, 4));
    let at = 0;
    for (const one of writers) {
      bytes.set(one.#view(), at);
      at += one.length;
    }
    return bytes;
  }

  /** Begins again. */
  clear(): void {
    this.#whole = this.#open = this.#count = 0;
  }

  #view(): Uint8Array {
    if (this.#count > 0) this.#bytes[this.#whole] = this.#open << (8 - this.#count);
    return this.#bytes.subarray(0, this.length);
  }
}

/** Reads what a BitWriter wrote. Records are checked before they are read, so a short one is a bug. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  /** `at` is the place of the next bit. */
  constructor(
    bytes: Uint8Array,
    public at = 0,
  ) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  bits(count: number): number {
    const number = count === 0 ? 0 : this.#ahead() >>> (32 - count);
    this.at += count;
    return number;
  }

  golomb(k: number): number {
    const ahead = this.#ahead();
    const zeros = Math.clz32(ahead);
    const length = 2 * zeros + 1 + k;
    if (length > 32) return this.#longGolomb(zeros, k);
    this.at += length;
    // A power in floating point would cost more than all the rest.
    return ((ahead << zeros) >>> (31 - zeros - k)) - ((1 << k) >>> 0);
  }

  /** So many ascending numbers, from the codes of the steps between them. */
  ascending(count: number, k: number): number[] {
    const numbers = new Array<number>(count);
    for (let at = 0, next = 0; at < count; at += 1) {
      next += this.golomb(k);
      numbers[at] = next++;
    }
    return numbers;
  }

  below(limit: number): number {
    const width = widthOf(limit);
    const number = width === 0 ? 0 : this.#ahead() >>> (32 - width);
    const short = ((1 << width) >>> 0) - limit;
    const isShort = number >>> 1 < short;
    this.at += isShort ? width - 1 : width;
    return isShort ? number >>> 1 : number - short;
  }

  #longGolomb(zeros: number, k: number): number {
    this.at += zeros;
    const above = this.bits(zeros + 1);
    return (above - 1) * 2 ** k + this.bits(k);
  }

  /** The next 32 bits. */
  #ahead(): number {
    const { at } = this;
    const shift = at & 7;
    const byte = at >>> 3;
    return (this.#view.getInt32(byte) << shift) | (this.#bytes[byte + 4]! >>> (8 - shift));
  }
}
