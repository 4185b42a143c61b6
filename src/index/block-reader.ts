import { BitReader } from './bits.ts';
import type { BlockReader } from './block.ts';
import { shortK, TELLS, TOLD_BITS } from './block-writer.ts';
import { ByteReader } from './bytes.ts';
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
  count = 0;
  readonly #bits: BitReader;
  readonly #hashK: number;
  readonly #width: number;
  #left: number;
  #ordinals = new Uint32Array(TELLS);

  constructor(bytes: Uint8Array) {
    const head = new ByteReader(bytes);
    this.#hashK = head.varint();
    this.#width = head.varint();
    this.#left = head.varint();
    this.hash = head.varint();
    this.#bits = new BitReader(bytes, head.at);
  }

  next(): boolean {
    const bits = this.#bits;
    if (this.#left === 0) return false;
    this.#left -= 1;
    if (this.count > 0) this.hash += bits.golomb(this.#hashK) + 1;
    this.count = bits.golomb(0) + 1;
    if (this.count > this.#ordinals.length) this.#ordinals = new Uint32Array(2 * this.count);
    if (this.count === 1) this.#ordinals[0] = bits.bits(this.#width);
    else this.#readSteps();
    return true;
  }

  read(into: Uint32Array, at: number): void {
    for (let one = 0; one < this.count; one += 1) into[at + one] = this.#ordinals[one]!;
  }

  #readSteps(): void {
    const [bits, ordinals, { count }] = [this.#bits, this.#ordinals, this];
    const k = count < TELLS ? shortK(this.#width, count) : bits.bits(TOLD_BITS);
    for (let at = 0, next = 0; at < count; at += 1)
      next = (ordinals[at] = next + bits.golomb(k)) + 1;
  }
}
