import { ByteReader, ByteWriter } from './bytes.ts';
import { seal, unseal } from './record.ts';

/**
 * What a segment's other records hold. Its postings lie in blocks in the order
 * of their keys' hashes: small lists share a block, a large one has blocks of
 * its own.
 */
export interface Directory {
  /** The least hash in each block; ascending. */
  readonly firsts: readonly number[];
  /** How many postings a block of a single large list holds; 0 for a shared block. */
  readonly counts: readonly number[];
  /** The ordinal that each page of articles starts at. */
  readonly pages: readonly number[];
}

export const directoryKey = (segment: number): string => `${segment}/directory`;
export const blockKey = (segment: number, block: number): string => `${segment}/block/${block}`;
export const pageKey = (segment: number, page: number): string => `${segment}/page/${page}`;

/** The sealed record of a directory. */
export function encodeDirectory(segment: number, directory: Directory): Uint8Array {
  const out = new ByteWriter();
  out.varint(directory.firsts.length);
  directory.firsts.forEach((first, at) => {
    out.varint(first - (directory.firsts[at - 1] ?? 0));
    out.varint(directory.counts[at] ?? 0);
  });
  out.varint(directory.pages.length);
  directory.pages.forEach((start, at) => out.varint(start - (directory.pages[at - 1] ?? 0)));
  return seal(directoryKey(segment), out.view());
}

/** Throws IndexDamaged. */
export function decodeDirectory(segment: number, record: Uint8Array | undefined): Directory {
  const from = new ByteReader(unseal(directoryKey(segment), record));
  const firsts: number[] = [];
  const counts: number[] = [];
  const pages: number[] = [];
  for (let left = from.varint(); left > 0; left -= 1) {
    firsts.push(from.varint() + (firsts.at(-1) ?? 0));
    counts.push(from.varint());
  }
  for (let left = from.varint(); left > 0; left -= 1)
    pages.push(from.varint() + (pages.at(-1) ?? 0));
  return { firsts, counts, pages };
}

/** Where the postings of a hash lie, if they are anywhere: block numbers, and the count if it is a large list. */
export interface Place {
  readonly blocks: readonly number[];
  readonly count: number;
}

const NOWHERE: Place = { blocks: [], count: 0 };

/** Logarithmic in the number of blocks. */
export function placeOf(directory: Directory, hash: number): Place {
  const { firsts, counts } = directory;
  const last = lastAtMost(firsts, hash);
  if (last < 0) return NOWHERE;
  if (counts[last] === 0) return { blocks: [last], count: 0 };
  if (firsts[last] !== hash) return NOWHERE;
  const blocks: number[] = [];
  let count = 0;
  for (let block = last; block >= 0 && firsts[block] === hash; block -= 1) {
    blocks.unshift(block);
    count += counts[block] ?? 0;
  }
  return { blocks, count };
}

/** The place of the last number that is at most `value` in an ascending list; -1 when all are above. */
export function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
