import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { directoryKey, encodeDirectory } from './directory.ts';
import { commit, countOf, readManifest, type Manifest, type Merge, type Run } from './manifest.ts';
import { mergePages } from './merge-pages.ts';
import { planMerge } from './merge-plan.ts';
import { mergePostings } from './merge-postings.ts';
import { readDirectories } from './read.ts';
import { Renumbering } from './renumber.ts';
import { remainsOf, sweepStep } from './sweep.ts';

/**
 * Does one bounded step of merging segments, or of removing what a merge left,
 * and says whether there may be more. Each step is committed whole; the old segments answer until the last.
 * A segment is merged with newer ones of together `share` of its sentences. One
 * writer at a time. Throws IndexDamaged.
 */
export async function mergeStep(
  store: IndexStore,
  share: number = INDEX.mergeShare,
): Promise<boolean> {
  const manifest = await readManifest(store);
  if (manifest.remains && manifest.remains.length > 0) {
    await sweepStep(store, manifest);
    return true;
  }
  if (manifest.merge) {
    await proceed(store, manifest, manifest.merge);
    return true;
  }
  const inputs = planMerge(manifest.segments, share);
  if (inputs.length === 0) return false;
  await begin(
    store,
    manifest,
    inputs.map(({ id }) => id),
  );
  return true;
}

async function begin(
  store: IndexStore,
  manifest: Manifest,
  inputs: readonly number[],
): Promise<void> {
  const segments = inputs.map((id) => manifest.segments.find((segment) => segment.id === id)!);
  const output = manifest.nextSegment;
  const { pages, moved, records } = await mergePages(store, segments, output);
  records.set(directoryKey(output), encodeDirectory(output, { firsts: [], counts: [], pages }));
  const merge: Merge = {
    inputs,
    output,
    sentences: segments.reduce((sum, { sentences, dead }) => sum + sentences - countOf(dead), 0),
    dropped: segments.map(({ dead }) => dead),
    moved,
    from: 0,
  };
  await commit(store, { ...manifest, nextSegment: output + 1, merge }, manifest, records);
}

async function proceed(store: IndexStore, manifest: Manifest, merge: Merge): Promise<void> {
  const ids = [...merge.inputs, merge.output].map((id) => ({ id }));
  const directories = await readDirectories(store, ids);
  const inputs = directories.slice(0, -1);
  const { directory, from, records } = await mergePostings(store, {
    merge,
    inputs,
    output: directories.at(-1)!,
    renumber: renumberings(manifest, merge),
  });
  records.set(directoryKey(merge.output), encodeDirectory(merge.output, directory));
  if (from !== null) {
    await commit(store, { ...manifest, merge: { ...merge, from } }, manifest, records);
    return;
  }
  if (merge.sentences === 0) records.set(directoryKey(merge.output), null);
  const remains = merge.inputs.map((id, at) => remainsOf(id, inputs[at]!));
  await commit(store, { ...finished(manifest, merge), remains }, manifest, records);
}

/** The manifest with the output in its inputs' place. What died meanwhile is dead in the output. */
function finished(manifest: Manifest, merge: Merge): Manifest {
  const renumber = renumberings(manifest, merge);
  const dead = merge.inputs.flatMap((id, at): Run[] => {
    const before = new Set(merge.dropped[at]!.map(({ first }) => first));
    const now = manifest.segments.find((segment) => segment.id === id)!.dead;
    return now
      .filter(({ first }) => !before.has(first))
      .map(({ first, count }) => ({ first: renumber[at]!.ordinal(first), count }));
  });
  const place = manifest.segments.findIndex(({ id }) => id === merge.inputs[0]);
  const { make } = manifest.segments[place]!;
  const output = { id: merge.output, ...(make && { make }), sentences: merge.sentences, dead };
  const segments = manifest.segments.toSpliced(
    place,
    merge.inputs.length,
    ...(output.sentences > 0 ? [output] : []),
  );
  return { ...manifest, segments, merge: null };
}

function renumberings(manifest: Manifest, merge: Merge): Renumbering[] {
  let base = 0;
  return merge.inputs.map((id, at) => {
    const renumbering = new Renumbering(base, merge.dropped[at]!, merge.moved[at]);
    const { sentences } = manifest.segments.find((segment) => segment.id === id)!;
    base += sentences - countOf(merge.dropped[at]!);
    return renumbering;
  });
}
