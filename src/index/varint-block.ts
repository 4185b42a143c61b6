import type { BlockReader } from './block.ts';
import { ByteReader } from './bytes.ts';

/**
 * A block as earlier versions wrote it, until a merge writes it anew. An entry
 * is the hash as the step from the one before, and either twice its ordinal and
 * one, when it has a single one, or twice the number of its ordinals, their
 * length in bytes, and the ordinals as steps.
 */
export class VarintBlock implements BlockReader {
  hash = 0;
  ordinals: number[] = [];
  readonly #from: ByteReader;

  constructor(bytes: Uint8Array) {
    this.#from = new ByteReader(bytes);
  }

  next(): boolean {
    const from = this.#from;
    if (from.done) return false;
    this.hash += from.varint();
    const head = from.varint();
    if (head & 1) this.ordinals = [head >>> 1];
    else {
      from.varint(); // the length, for those who pass over it
      let ordinal = 0;
      this.ordinals = Array.from({ length: head >>> 1 }, () => (ordinal += from.varint()));
    }
    return true;
  }
}
