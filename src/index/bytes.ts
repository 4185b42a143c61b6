const START_SIZE = 1 << 12;
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const TOO_SHORT = 'An index record ends too soon.';

/** The bytes at the beginning of a buffer twice as large, and of at least so many. */
export function grown(bytes: Uint8Array, least = 0): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * bytes.length, least));
  larger.set(bytes);
  return larger;
}

/** Writes varints (7 bits a byte, lowest first, at most 32 bits), text and raw bytes into a growing buffer. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(START_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  varint(value: number): void {
    this.#reserve(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(text: string): void {
    const bytes = ENCODER.encode(text);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** A view of what was written, valid until the next write. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    this.#bytes = grown(this.#bytes, this.#length + more);
  }
}

/** Reads what a ByteWriter wrote. Records are checked before they are read, so a short one is a bug. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** The place of the next byte. */
  get at(): number {
    return this.#at;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      if (this.done) throw new RangeError(TOO_SHORT);
      byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  /** The next `length` bytes, as a view. */
  raw(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) {
      throw new RangeError(TOO_SHORT);
    }
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return DECODER.decode(this.raw(this.varint()));
  }
}
