import type { IndexStore } from '../types.ts';
import { decodeDirectory, directoryKey, type Directory } from './directory.ts';

/** The directories of these segments, in one read. Throws IndexDamaged. */
export async function readDirectories(
  store: IndexStore,
  segments: readonly { readonly id: number }[],
): Promise<Directory[]> {
  if (segments.length === 0) return [];
  const records = await store.get(segments.map(({ id }) => directoryKey(id)));
  return segments.map(({ id }, at) => decodeDirectory(id, records[at]));
}
