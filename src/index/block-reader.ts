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
  readonly ordinals: number[] = [];
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
    const [bits, { ordinals }] = [this.#bits, this];
    if (this.#left === 0) return false;
    this.#left -= 1;
    // No list is empty: only before the first entry none was read.
    if (ordinals.length > 0) this.hash += bits.golomb(HASH_K) + 1;
    const count = (ordinals.length = bits.golomb(0) + 1);
    const k = ordinalK(this.#width, count);
    for (let at = 0, next = 0; at < count; at += 1)
      next = (ordinals[at] = next + bits.golomb(k)) + 1;
    return true;
  }
}
