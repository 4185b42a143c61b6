import type { IndexStore } from '../types.ts';
import { commit, isOutdated, readManifest } from './manifest.ts';
import { readDirectories } from './read.ts';
import { remainsOf } from './sweep.ts';

/**
 * Drops the segments of outdated keys, and a merge of them that is under way:
 * the end of a renewal, in which every article was added again. Their records go
 * with the next merge steps. One writer at a time. Throws IndexDamaged.
 */
export async function dropOutdated(store: IndexStore): Promise<void> {
  const manifest = await readManifest(store);
  const gone = manifest.segments.filter(isOutdated).map(({ id }) => id);
  if (gone.length === 0) return;
  const isCut = manifest.merge?.inputs.some((id) => gone.includes(id)) ?? false;
  if (isCut) gone.push(manifest.merge!.output);
  const directories = await readDirectories(
    store,
    gone.map((id) => ({ id })),
  );
  const more = gone.map((id, at) => remainsOf(id, directories[at]!));
  const remains = [...(manifest.remains ?? []), ...more];
  const segments = manifest.segments.filter((one) => !isOutdated(one));
  const next = { ...manifest, segments, merge: isCut ? null : manifest.merge, remains };
  await commit(store, next, manifest, new Map());
}
