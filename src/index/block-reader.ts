import { BitReader } from './bits.ts';
import type { BlockReader } from './block.ts';
import { HASH_K, ordinalK } from './block-writer.ts';
import { blockKey } from './directory.ts';
import { isPacked, unseal } from './record.ts';
import { VarintBlock } from './varint-block.ts';

/** Throws IndexDamaged when the record is bad. */
export function readBlock(
  segment: number,
  block: number,
  record: Uint8Array | undefined,
): BlockReader {
  const bytes = unseal(blockKey(segment, block), record);
  return isPacked(record!) ? new PackedBlock(bytes) : new VarintBlock(bytes);
}

/** A block as BlockWriter writes it. */
class PackedBlock implements BlockReader {
  hash: number;
  readonly #bits: BitReader;
  readonly #width: number;
  #left: number;
  /** Ordinals of the entry that are still to be read, and the `k` of their codes. */
  #unread = 0;
  #k = 0;
  /** Before the first entry there is no step to it. */
  #isFirst = true;

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
    bits.skip(this.#unread, this.#k);
    if (!this.#isFirst) this.hash += bits.golomb(HASH_K) + 1;
    this.#isFirst = false;
    this.#unread = bits.golomb(0) + 1;
    this.#k = ordinalK(this.#width, this.#unread);
    return true;
  }

  /** A look-up wants few of a block's lists: the others it passes over. */
  ordinals(): number[] {
    const found: number[] = [];
    for (let next = 0; this.#unread > 0; this.#unread -= 1) {
      found.push((next += this.#bits.golomb(this.#k)));
      next += 1;
    }
    return found;
  }
}
