import type { IndexStore } from '../types.ts';
import type { BlockReader } from './block.ts';
import { readBlock } from './block-reader.ts';
import { blockKey, placeOf, type Directory } from './directory.ts';
import { hashIn, type QueryKey } from './keys.ts';
import type { Segment } from './manifest.ts';

/** Posting lists by hash. */
export type Lists = ReadonlyMap<number, readonly number[]>;

/** The posting lists of the queries' keys in each segment; all blocks in one get. Throws IndexDamaged. */
export async function readLists(
  store: IndexStore,
  segments: readonly Segment[],
  directories: readonly Directory[],
  queries: readonly (readonly QueryKey[])[],
): Promise<Lists[]> {
  const keys = queries.flat();
  const reads = segments.map((segment, at) => {
    const hashes = new Set(keys.map((key) => hashIn(segment, key)));
    const ascending = Float64Array.from(hashes).sort();
    return { id: segment.id, wanted: wantedOf(directories[at]!, ascending) };
  });
  const records = await store.get(
    reads.flatMap(({ id, wanted }) => [...wanted.keys()].map((block) => blockKey(id, block))),
  );
  let next = 0;
  return reads.map(({ id, wanted }) => {
    const lists = new Map<number, readonly number[]>();
    for (const [block, some] of wanted) {
      collect(readBlock(id, block, records[next++]), some, lists);
    }
    return lists;
  });
}

/** The blocks to read, ascending, with the hashes that each may hold, ascending. */
function wantedOf(directory: Directory, hashes: Iterable<number>): Map<number, number[]> {
  const wanted = new Map<number, number[]>();
  for (const hash of hashes) {
    for (const block of placeOf(directory, hash).blocks) {
      const some = wanted.get(block);
      if (some) some.push(hash);
      else wanted.set(block, [hash]);
    }
  }
  return wanted;
}

function collect(
  block: BlockReader,
  hashes: readonly number[],
  lists: Map<number, readonly number[]>,
): void {
  let at = 0;
  while (at < hashes.length) {
    block.skipTo?.(hashes[at]!);
    if (!block.next()) return;
    while (at < hashes.length && hashes[at]! < block.hash) at += 1;
    if (hashes[at] === block.hash) {
      // Its first part may stand in an earlier block.
      const before = lists.get(block.hash);
      lists.set(block.hash, before ? before.concat(block.ordinals) : block.ordinals);
    }
  }
}
