import type { BlockWriter } from './block-writer.ts';
import { grown } from './bytes.ts';

/** Parts that a segment's keys are in, by their high bits: one is sorted in some milliseconds. */
const PART_BITS = 8;
const LOW_BITS = 32 - PART_BITS;
/** A key's low bits and an ordinal in one number: both fit the 53 bits of a double. */
const ORDINALS = 2 ** (53 - LOW_BITS);

/** Posting lists under construction; ordinals come in ascending order. */
export class Postings {
  readonly #parts = Array.from({ length: 2 ** PART_BITS }, () => new Part());

  add(key: number, ordinal: number): void {
    this.#parts[key >>> LOW_BITS]!.add(key & (2 ** LOW_BITS - 1), ordinal);
  }

  /** Writes them and lets go of them, bit by bit. */
  *writeTo(writer: BlockWriter): Generator<void> {
    for (let part = 0; part < this.#parts.length; part += 1) {
      writePart(this.#parts[part]!.sorted(), part * 2 ** LOW_BITS, writer);
      this.#parts[part] = new Part();
      yield;
    }
  }
}

function writePart(pairs: Float64Array, base: number, writer: BlockWriter): void {
  for (let from = 0, to = 0; from < pairs.length; from = to) {
    const key = Math.floor(pairs[from]! / ORDINALS);
    const list: number[] = [];
    for (const next = (key + 1) * ORDINALS; to < pairs.length && pairs[to]! < next; to += 1)
      list.push(pairs[to]! - key * ORDINALS);
    writer.add(base + key, list);
  }
}

/** Pairs of a key's low bits and an ordinal as they came, in some four bytes each. */
class Part {
  #bytes = new Uint8Array(1 << 6);
  #length = 0;
  #count = 0;
  #last = 0;

  add(key: number, ordinal: number): void {
    if (this.#length + 8 > this.#bytes.length) this.#bytes = grown(this.#bytes);
    const bytes = this.#bytes;
    bytes[this.#length++] = key >>> 16;
    bytes[this.#length++] = key >>> 8;
    bytes[this.#length++] = key;
    let step = ordinal - this.#last;
    for (; step > 127; step >>>= 7) bytes[this.#length++] = (step & 127) | 128;
    bytes[this.#length++] = step;
    this.#last = ordinal;
    this.#count += 1;
  }

  sorted(): Float64Array {
    const [bytes, pairs] = [this.#bytes, new Float64Array(this.#count)];
    let [at, ordinal] = [0, 0];
    for (let pair = 0; pair < pairs.length; pair += 1) {
      const key = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
      let [byte, shift] = [0, 0];
      for (at += 3; (byte = bytes[at++]!) > 127; shift += 7) ordinal += (byte & 127) << shift;
      ordinal += byte << shift;
      pairs[pair] = key * ORDINALS + ordinal;
    }
    return pairs.sort();
  }
}
