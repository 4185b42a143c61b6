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
  count = 0;
  readonly #from: ByteReader;
  #single = 0;
  #list: Uint8Array = new Uint8Array();

  constructor(bytes: Uint8Array) {
    this.#from = new ByteReader(bytes);
  }

  next(): boolean {
    if (this.#from.done) return false;
    this.hash += this.#from.varint();
    const head = this.#from.varint();
    this.#single = head >>> 1;
    this.count = head & 1 ? 1 : head >>> 1;
    if (!(head & 1)) this.#list = this.#from.raw(this.#from.varint());
    return true;
  }

  read(into: Uint32Array, at: number): void {
    if (this.count === 1) {
      into[at] = this.#single;
      return;
    }
    const from = new ByteReader(this.#list);
    for (let left = this.count, ordinal = 0; left > 0; left -= 1)
      into[at++] = ordinal += from.varint();
  }
}
