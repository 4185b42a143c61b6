import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { blockKey, directoryKey, pageKey, type Directory } from './directory.ts';
import { commit, type Manifest, type Remains } from './manifest.ts';

/** What is to be removed of a segment once no manifest names it. */
export function remainsOf(segment: number, { firsts, pages }: Directory): Remains {
  return { segment, blocks: firsts.length, pages: pages.length };
}

/**
 * Removes some records of what remains, in one short write: a large segment has
 * some ten thousand, and a check would wait for the last of them. The directory
 * goes last, so that a look-up that began before the segment was replaced finds
 * as much of it as there is.
 */
export async function sweepStep(store: IndexStore, manifest: Manifest): Promise<void> {
  const [{ segment, blocks, pages } = NOTHING, ...others] = manifest.remains ?? [];
  const blocksLeft = Math.max(0, blocks - INDEX.sweptRecords);
  const pagesLeft = Math.max(0, pages - (INDEX.sweptRecords - (blocks - blocksLeft)));
  const records = new Map<string, null>();
  for (let at = blocksLeft; at < blocks; at += 1) records.set(blockKey(segment, at), null);
  for (let at = pagesLeft; at < pages; at += 1) records.set(pageKey(segment, at), null);
  const isDone = blocksLeft + pagesLeft === 0;
  if (isDone) records.set(directoryKey(segment), null);
  const left = { segment, blocks: blocksLeft, pages: pagesLeft };
  const remains = isDone ? others : [left, ...others];
  await commit(store, { ...manifest, remains }, manifest, records);
}

const NOTHING: Remains = { segment: 0, blocks: 0, pages: 0 };
