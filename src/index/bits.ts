/**
 * Numbers as runs of bits, the highest first. Most are written as Golomb codes
 * of an exponential kind (Teuhola 1978): the number's `k` low bits as they are
 * behind what is above them, whose length goes before it in zeros.
 */

/** Zeros at the end, so that a reader may look 32 bits ahead. */
const PADDING = 4;

const lengthOf = (number: number): number => 32 - Math.clz32(number);

/** Writes numbers into a growing buffer. */
export class BitWriter {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 12);
  #length = 0;
  /** The bits that come next, as far as there are any, and how many more they may be. */
  #last = 0;
  #room = 32;

  /** Bytes so far, the last one perhaps not full. */
  get length(): number {
    return this.#length + ((39 - this.#room) >>> 3);
  }

  /** A number of so many bits, 1 to 32. */
  bits(number: number, count: number): void {
    const over = count - this.#room;
    if (over < 0) {
      this.#last |= number << -over;
      this.#room = -over;
      return;
    }
    this.#put(this.#last | (number >>> over));
    this.#last = over === 0 ? 0 : number << (32 - over);
    this.#room = 32 - over;
  }

  /** A number of at most 30 bits, or of 32 where `k` is not 0. */
  golomb(number: number, k: number): void {
    const above = (number >>> k) + 1;
    const length = lengthOf(above);
    if (2 * length - 1 + k <= 32) return this.bits(number + 2 ** k, 2 * length - 1 + k);
    if (length > 1) this.bits(0, length - 1);
    this.bits(above, length);
    if (k > 0) this.bits(number & (2 ** k - 1), k);
  }

  /** What was written, with its padding; valid until the next write. */
  view(): Uint8Array {
    const { length } = this;
    this.#put(this.#last);
    this.#put(0);
    this.#length -= 8;
    return this.#bytes.subarray(0, length + PADDING);
  }

  clear(): void {
    [this.#length, this.#last, this.#room] = [0, 0, 32];
  }

  #put(bits: number): void {
    if (this.#length + 4 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let shift = 24; shift >= 0; shift -= 8) this.#bytes[this.#length++] = bits >>> shift;
  }
}

/** Reads what a BitWriter wrote. Records are checked before they are read, so a short one is a bug. */
export class BitReader {
  /** The place of the next bit. */
  at: number;

  constructor(
    private readonly bytes: Uint8Array,
    startByte: number,
  ) {
    this.at = 8 * startByte;
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
    return (ahead >>> (32 - length)) - 2 ** k;
  }

  #longGolomb(zeros: number, k: number): number {
    this.at += zeros;
    const above = this.bits(zeros + 1);
    return (above - 1) * 2 ** k + this.bits(k);
  }

  /** The next 32 bits. */
  #ahead(): number {
    const { bytes } = this;
    const byte = this.at >>> 3;
    const shift = this.at & 7;
    const four =
      (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
    return (four << shift) | (bytes[byte + 4]! >>> (8 - shift));
  }
}
