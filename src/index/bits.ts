/**
 * Numbers as runs of bits, the highest first. Most are written as Golomb codes
 * of an exponential kind (Teuhola 1978): the number's `k` low bits as they are
 * behind what is above them, whose length goes before it in zeros.
 */

/** Writes numbers into a growing buffer. */
export class BitWriter {
  /** Zeros behind what was written. */
  #bytes = new Uint8Array(1 << 10);
  /** In bits. */
  #length = 0;

  /** Bytes so far, the last one perhaps not full. */
  get length(): number {
    return (this.#length + 7) >>> 3;
  }

  /** The `count` low bits of a number, at most 32. */
  bits(number: number, count: number): void {
    // Room for the zeros before the next code too.
    if (this.length + 8 > this.#bytes.length) this.#grow();
    for (let left = count; left > 0;) {
      const free = 8 - (this.#length & 7);
      const some = free < left ? free : left;
      left -= some;
      const part = (number >>> left) & ((1 << some) - 1);
      this.#bytes[this.#length >>> 3]! |= part << (free - some);
      this.#length += some;
    }
  }

  /** A number of at most 30 bits, or of 32 where `k` is not 0. */
  golomb(number: number, k: number): void {
    const above = (number >>> k) + 1;
    const length = 32 - Math.clz32(above);
    this.#length += length - 1;
    this.bits(above, length);
    this.bits(number, k);
  }

  /** What was written, behind what another one wrote; zeros at the end, so that a reader may look 32 bits ahead. */
  after(head: BitWriter): Uint8Array {
    const all = new Uint8Array(head.length + this.length + 4);
    all.set(head.#bytes.subarray(0, head.length));
    all.set(this.#bytes.subarray(0, this.length), head.length);
    return all;
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a BitWriter wrote. Records are checked before they are read, so a short one is a bug. */
export class BitReader {
  /** The place of the next bit. */
  at = 0;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
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
    if (length < 32) {
      // Nearly always: the whole code is in sight.
      this.at += length;
      return (ahead >>> (32 - length)) - (1 << k);
    }
    this.at += zeros;
    const above = this.bits(zeros + 1);
    return (above - 1) * 2 ** k + this.bits(k);
  }

  /** Passes over so many codes. */
  skip(codes: number, k: number): void {
    for (let left = codes; left > 0; left -= 1) this.at += 2 * Math.clz32(this.#ahead()) + 1 + k;
  }

  /** The next 32 bits. */
  #ahead(): number {
    const byte = this.at >>> 3;
    const shift = this.at & 7;
    const four = this.#view.getUint32(byte);
    return (four << shift) | (this.#view.getUint8(byte + 4) >>> (8 - shift));
  }
}
