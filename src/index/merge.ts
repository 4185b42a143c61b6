import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { directoryKey, encodeDirectory, type Directory } from './directory.ts';
import {
  commit,
  countOf,
  readManifest,
  type Manifest,
  type Merge,
  type Run,
  type Segment,
} from './manifest.ts';
import { baseOf, mergePages, type PageMerge } from './merge-pages.ts';
import { planMerge } from './merge-plan.ts';
import { mergePostings, type PostingMerge } from './merge-postings.ts';
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
  await begin(store, manifest, inputs);
  return true;
}

async function begin(
  store: IndexStore,
  manifest: Manifest,
  segments: readonly Segment[],
): Promise<void> {
  const output = manifest.nextSegment;
  const merge: Merge = {
    inputs: segments.map(({ id }) => id),
    output,
    sentences: segments.reduce((sum, { sentences, dead }) => sum + sentences - countOf(dead), 0),
    dropped: segments.map(({ dead }) => dead),
    moved: segments.map(() => []),
    pages: { input: 0, page: 0, groups: [] },
    from: 0,
  };
  const empty = encodeDirectory(output, { firsts: [], counts: [], pages: [] });
  const records = new Map([[directoryKey(output), empty]]);
  await commit(store, { ...manifest, nextSegment: output + 1, merge }, manifest, records);
}

async function proceed(store: IndexStore, manifest: Manifest, merge: Merge): Promise<void> {
  const ids = [...merge.inputs, merge.output].map((id) => ({ id }));
  const directories = await readDirectories(store, ids);
  const task = { merge, inputs: directories.slice(0, -1), output: directories.at(-1)! };
  const { directory, records, next } = await (merge.pages
    ? doPages(store, manifest, { ...task, left: merge.pages })
    : doLists(store, manifest, task));
  const isEmpty = next.merge === null && merge.sentences === 0;
  const record = isEmpty ? null : encodeDirectory(merge.output, directory);
  await commit(store, next, manifest, records.set(directoryKey(merge.output), record));
}

/** The output's directory after a step, its new records, and the manifest. */
interface Done {
  readonly directory: Directory;
  readonly records: Map<string, Uint8Array | null>;
  readonly next: Manifest;
}

async function doPages(
  store: IndexStore,
  manifest: Manifest,
  task: Omit<PageMerge, 'base'>,
): Promise<Done> {
  const { merge, left } = task;
  const base = baseOf(manifest, merge, left.input);
  const { left: pages, moved, ...done } = await mergePages(store, { ...task, base });
  return { ...done, next: { ...manifest, merge: { ...merge, moved, pages } } };
}

async function doLists(
  store: IndexStore,
  manifest: Manifest,
  task: Omit<PostingMerge, 'renumber'>,
): Promise<Done> {
  const { merge, inputs } = task;
  const renumber = renumberings(manifest, merge);
  const { from, ...done } = await mergePostings(store, { ...task, renumber });
  if (from !== null) return { ...done, next: { ...manifest, merge: { ...merge, from } } };
  const remains = merge.inputs.map((id, at) => remainsOf(id, inputs[at]!));
  return { ...done, next: { ...finished(manifest, merge), remains } };
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
  return merge.inputs.map(
    (_, at) => new Renumbering(baseOf(manifest, merge, at), merge.dropped[at]!, merge.moved[at]),
  );
}
