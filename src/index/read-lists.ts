import type { IndexStore } from '../types.ts';
import { BlockReader } from './block-reader.ts';
import { blockKey, placeOf, type Directory } from './directory.ts';
import type { Key } from './keys.ts';
import type { Segment } from './manifest.ts';

/** Posting lists by hash. */
export type Lists = ReadonlyMap<number, Uint32Array>;

/** The posting lists of the queries' keys in each segment; all blocks in one get. Throws IndexDamaged. */
export async function readLists(
  store: IndexStore,
  segments: readonly Segment[],
  directories: readonly Directory[],
  queries: readonly (readonly Key[])[],
): Promise<Lists[]> {
  const hashes = new Set(queries.flatMap((keys) => keys.map(({ hash }) => hash)));
  const reads = segments.map(({ id }, at) => ({ id, blocks: blocksOf(directories[at]!, hashes) }));
  const records = await store.get(
    reads.flatMap(({ id, blocks }) => blocks.map((block) => blockKey(id, block))),
  );
  let next = 0;
  return reads.map(({ id, blocks }) => {
    const lists = new Map<number, Uint32Array>();
    for (const block of blocks) collect(new BlockReader(id, block, records[next++]), hashes, lists);
    return lists;
  });
}

function blocksOf(directory: Directory, hashes: ReadonlySet<number>): number[] {
  const blocks = new Set<number>();
  for (const hash of hashes) for (const block of placeOf(directory, hash).blocks) blocks.add(block);
  return [...blocks].sort((one, two) => one - two);
}

function collect(
  block: BlockReader,
  hashes: ReadonlySet<number>,
  lists: Map<number, Uint32Array>,
): void {
  while (block.next()) {
    if (hashes.has(block.hash)) lists.set(block.hash, block.postings(lists.get(block.hash)));
  }
}
