/**
 * Numbers as runs of bits, the highest first. Most are written as Golomb codes
 * of an exponential kind (Teuhola 1978): the number's `k` low bits as they are
 * behind what is above them, whose length goes before it in zeros.
 */

/** Writes numbers into a growing buffer. */
export class BitWriter {
  #bytes: number[] = [];
  #length = 0;

  /** Bytes so far, the last one perhaps not full. */
  get length(): number {
    return this.#bytes.length;
  }

  /** The `count` low bits of a number, at most 32. */
  bits(number: number, count: number): void {
    for (let left = count; left > 0;) {
      const [byte, used] = [this.#length >>> 3, this.#length & 7];
      const some = Math.min(8 - used, left);
      left -= some;
      const part = ((number >>> left) & (2 ** some - 1)) << (8 - used - some);
      this.#bytes[byte] = used === 0 ? part : this.#bytes[byte]! | part;
      this.#length += some;
    }
  }

  /** A number of at most 30 bits, or of 32 where `k` is not 0. */
  golomb(number: number, k: number): void {
    const above = (number >>> k) + 1;
    const length = 32 - Math.clz32(above);
    this.bits(0, length - 1);
    this.bits(above, length);
    this.bits(number, k);
  }

  /** What was written, behind what another one wrote; zeros at the end, so that a reader may look 32 bits ahead. */
  after(head: BitWriter): Uint8Array {
    return Uint8Array.from(head.#bytes.concat(this.#bytes, 0, 0, 0, 0));
  }
}

/** Reads what a BitWriter wrote. Records are checked before they are read, so a short one is a bug. */
export class BitReader {
  /** The place of the next bit. */
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bits(count: number): number {
    const number = count === 0 ? 0 : this.#ahead() >>> (32 - count);
    this.at += count;
    return number;
  }

  golomb(k: number): number {
    const zeros = Math.clz32(this.#ahead());
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
