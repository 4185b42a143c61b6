import { blockKey } from './directory.ts';
import { readPostings } from './postings.ts';
import { unseal } from './record.ts';

/** The posting lists of one block, in ascending order of their hashes. Throws IndexDamaged when made from a bad record. */
export class BlockReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The ordinal of an entry with a single one, else -1. */
  #single = -1;
  #count = 0;
  #start = 0;
  /** The hash of the entry that `next` moved to. */
  hash = 0;

  constructor(segment: number, block: number, record: Uint8Array | undefined) {
    this.#bytes = unseal(blockKey(segment, block), record);
  }

  /** Moves to the next entry without reading its postings; false at the end. */
  next(): boolean {
    if (this.#at >= this.#bytes.length) return false;
    this.hash += this.#varint();
    const head = this.#varint();
    this.#single = head & 1 ? head >>> 1 : -1;
    if (head & 1) return true;
    this.#count = head >>> 1;
    const length = this.#varint();
    this.#start = this.#at;
    this.#at += length;
    return true;
  }

  /** How many ordinals the entry has. */
  get count(): number {
    return this.#single < 0 ? this.#count : 1;
  }

  /** Reads the ordinals of the entry into `into` at `at`. */
  read(into: Uint32Array, at: number): void {
    if (this.#single < 0) readPostings(this.#bytes, this.#start, this.#count, into, at);
    else into[at] = this.#single;
  }

  /** The ordinals of the entry, after those in `before` when its list began in an earlier block. */
  postings(before?: Uint32Array): Uint32Array {
    const kept = before?.length ?? 0;
    const all = new Uint32Array(kept + this.count);
    if (before) all.set(before);
    this.read(all, kept);
    return all;
  }

  #varint(): number {
    let byte = this.#bytes[this.#at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.#at++]!;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }
}
