import { BitReader } from './bits.ts';
import type { BlockReader } from './block.ts';

/** The `k` of the codes of hashes' steps. */
const HASH_K = 2;

/**
 * A block as the version before wrote it, until a merge writes it anew. It
 * begins with the bits of the segment's ordinals, the number of its entries, and
 * the first hash. An entry is its hash as the step from the one before, the
 * number of its ordinals, and the ordinals as steps.
 */
export class PackedBlock implements BlockReader {
  hash: number;
  ordinals: number[] = [];
  readonly #bits: BitReader;
  readonly #width: number;
  #left: number;

  constructor(bytes: Uint8Array) {
    const bits = new BitReader(bytes);
    this.#width = bits.bits(32);
    this.#left = bits.bits(32);
    this.hash = bits.bits(32);
    this.#bits = bits;
  }

  next(): boolean {
    const bits = this.#bits;
    if (this.#left === 0) return false;
    this.#left -= 1;
    // No list is empty: only before the first entry none was read.
    if (this.ordinals.length > 0) this.hash += bits.golomb(HASH_K) + 1;
    const count = bits.golomb(0) + 1;
    this.ordinals = bits.ascending(count, Math.max(0, this.#width + Math.clz32(count) - 33));
    return true;
  }
}
