import { INDEX } from '../tuning.ts';
import { ByteWriter } from './bytes.ts';
import { blockKey } from './directory.ts';
import { writePostings } from './postings.ts';
import { seal } from './record.ts';

/**
 * Packs posting lists, given in ascending order of their hashes, into sealed
 * blocks. An entry is the hash as the step from the one before, and either
 * twice its ordinal and one, when it has a single one, or twice the number of
 * its ordinals, their length in bytes (so that a reader can skip them), and the
 * ordinals.
 */
export class BlockWriter {
  /** The blocks so far, for the directory. */
  readonly firsts: number[];
  readonly counts: number[];
  readonly #segment: number;
  readonly #records: Map<string, Uint8Array | null>;
  readonly #block = new ByteWriter();
  readonly #list = new ByteWriter();
  #first = -1;
  #before = 0;

  /** Puts blocks into `records`, numbered on from the blocks that `firsts` and `counts` tell of. */
  constructor(
    segment: number,
    records: Map<string, Uint8Array | null>,
    firsts: readonly number[] = [],
    counts: readonly number[] = [],
  ) {
    this.#segment = segment;
    this.#records = records;
    this.firsts = [...firsts];
    this.counts = [...counts];
  }

  add(hash: number, postings: ArrayLike<number>): void {
    if (postings.length === 1) {
      this.#addSmall(hash, postings);
      return;
    }
    this.#list.clear();
    writePostings(this.#list, postings);
    if (this.#list.length > INDEX.largeListBytes) this.#addLarge(hash, postings);
    else this.#addSmall(hash, postings);
  }

  /** Closes the open block. */
  flush(): void {
    if (this.#first < 0) return;
    this.#emit(this.#first, 0);
    this.#first = -1;
  }

  #addSmall(hash: number, postings: ArrayLike<number>): void {
    if (this.#first < 0) this.#open(hash);
    this.#entry(hash, postings.length, postings[0]!);
    if (this.#block.length >= INDEX.sharedBlockBytes) this.flush();
  }

  #addLarge(hash: number, postings: ArrayLike<number>): void {
    this.flush();
    for (let from = 0; from < postings.length; from += INDEX.largestBlockPostings) {
      const to = Math.min(from + INDEX.largestBlockPostings, postings.length);
      this.#list.clear();
      writePostings(this.#list, postings, from, to);
      this.#open(hash);
      this.#entry(hash, to - from, postings[from]!);
      this.#emit(hash, to - from);
      this.#first = -1;
    }
  }

  #open(hash: number): void {
    this.#first = hash;
    this.#before = 0;
  }

  #entry(hash: number, count: number, first: number): void {
    this.#block.varint(hash - this.#before);
    this.#before = hash;
    if (count === 1) {
      this.#block.varint(2 * first + 1);
      return;
    }
    this.#block.varint(2 * count);
    this.#block.varint(this.#list.length);
    this.#block.raw(this.#list.view());
  }

  #emit(first: number, count: number): void {
    const key = blockKey(this.#segment, this.firsts.length);
    this.#records.set(key, seal(key, this.#block.view()));
    this.firsts.push(first);
    this.counts.push(count);
    this.#block.clear();
  }
}
