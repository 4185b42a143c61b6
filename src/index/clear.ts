import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { recordsOf, type Directory } from './directory.ts';
import { commit, type Gone, type Manifest } from './manifest.ts';
import { readDirectories } from './read.ts';

/** What a manifest says of segments that it names no more: all of their records are there. */
export function goneOf(ids: readonly number[], directories: readonly Directory[]): Gone[] {
  return ids.map((id, at) => ({ id, left: recordsOf(id, directories[at]!).length }));
}

/** Deletes some records of segments that are gone; false where none are. All at once would hold up every reader. */
export async function clearStep(store: IndexStore, manifest: Manifest): Promise<boolean> {
  const [first, ...others] = manifest.gone ?? [];
  if (!first) return false;
  const { id, left } = first;
  const [directory] = await readDirectories(store, [first]);
  const stay = Math.max(0, left - INDEX.mergeBlocks);
  const keys = recordsOf(id, directory!).slice(stay, left);
  const gone = stay > 0 ? [{ id, left: stay }, ...others] : others;
  await commit(store, { ...manifest, gone }, manifest, new Map(keys.map((key) => [key, null])));
  return true;
}
