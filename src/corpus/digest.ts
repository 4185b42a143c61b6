/**
 * SHA-256 (FIPS 180-4), fed text by text: packs are longer than memory, which
 * rules out WebCrypto, and ids are made where nothing may wait. By hand, as the
 * library for it takes three times the room of the background's last kilobyte.
 */

const BLOCK = 64;
/** Where the length of the text stands in the last block, in bytes. */
const LENGTH_AT = 56;

/** The first 32 bits of the fractions of roots of the first 64 primes. */
function fractions(root: (prime: number) => number): Int32Array {
  return Int32Array.from(PRIMES, (prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < BLOCK; n++) {
  if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);
}

const ROUNDS = fractions(Math.cbrt);
const START = fractions(Math.sqrt).subarray(0, 8);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export class Digest {
  readonly #state = START.slice();
  readonly #words = new Int32Array(BLOCK);
  readonly #block = new Uint8Array(BLOCK);
  readonly #view = new DataView(this.#block.buffer);
  #length = 0;

  /** Adds the text's bytes in UTF-8. */
  update(text: string): this {
    this.#add(new TextEncoder().encode(text));
    return this;
  }

  /** The hash of all that was added, in hex. Ends the digest. */
  hex(): string {
    const bits = this.#length * 8;
    this.#add(Uint8Array.of(0x80));
    while (this.#length % BLOCK !== LENGTH_AT) this.#add(Uint8Array.of(0));
    const length = new DataView(new ArrayBuffer(8));
    length.setBigUint64(0, BigInt(bits));
    this.#add(new Uint8Array(length.buffer));
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const from = this.#length % BLOCK;
      const part = bytes.subarray(at, at + BLOCK - from);
      this.#block.set(part, from);
      this.#length += part.length;
      at += part.length;
      if (this.#length % BLOCK === 0) this.#compress();
    }
  }

  #compress(): void {
    const words = this.#words;
    for (let at = 0; at < 16; at++) words[at] = this.#view.getInt32(at * 4);
    for (let at = 16; at < BLOCK; at++) {
      const [early, late] = [words[at - 15]!, words[at - 2]!];
      const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      words[at] = words[at - 16]! + first + words[at - 7]! + second;
    }
    let [a, b, c, d, e, f, g, h] = this.#state as unknown as Eight;
    for (let at = 0; at < BLOCK; at++) {
      const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const one = h + mixed + ((e & f) ^ (~e & g)) + ROUNDS[at]! + words[at]!;
      const spread = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      const two = spread + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (this.#state[at]! += word));
  }
}

type Eight = [number, number, number, number, number, number, number, number];
