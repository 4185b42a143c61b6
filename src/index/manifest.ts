import type { IndexStore } from '../types.ts';
import { MAKE } from './keys.ts';
import type { Group } from './pages.ts';
import { IndexDamaged, seal, unseal } from './record.ts';

/** A run of sentences of one segment, by ordinal. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** A part of the index that is never changed, only replaced by a merge. */
export interface Segment {
  /** Never used twice. */
  readonly id: number;
  /** Which make of keys it has, as `MAKE` counts them; without it the first. */
  readonly make?: number;
  readonly sentences: number;
  /** Tombstones: the sentences of removed articles, a run for each; ascending. */
  readonly dead: readonly Run[];
}

/** A merge under way. Its inputs answer look-ups until it ends. */
export interface Merge {
  readonly inputs: readonly number[];
  readonly output: number;
  /** Sentences of the output. */
  readonly sentences: number;
  /** The tombstones of each input when it began; these sentences are left out. */
  readonly dropped: readonly (readonly Run[])[];
  /** For each input: which ordinal of the output stands for a dropped sentence that live ones share postings with. */
  readonly moved: readonly (readonly (readonly [from: number, to: number])[])[];
  /** What is still to be done of the article pages, which come before the lists; without it nothing. */
  readonly pages?: PagesLeft | undefined;
  /** Lists of lower hashes are merged. */
  readonly from: number;
}

/** Where a merge goes on with its article pages. */
export interface PagesLeft {
  /** Which input, and which of its pages. */
  readonly input: number;
  readonly page: number;
  /** Groups whose first live sentence stands further on. */
  readonly groups: readonly Group[];
}

/** Records that no look-up reads any more, of a segment that was replaced: its directory and so many blocks and pages. */
export interface Remains {
  readonly segment: number;
  readonly blocks: number;
  readonly pages: number;
}

/** The one record that names all others; whoever replaces it commits a change. */
export interface Manifest {
  /** Counts the changes, so that a reader can tell that the index changed under it. */
  readonly version: number;
  readonly nextSegment: number;
  /** In the order in which their articles were added. */
  readonly segments: readonly Segment[];
  readonly merge: Merge | null;
  /** What is still to be removed; without it nothing. */
  readonly remains?: readonly Remains[];
}

export const MANIFEST_KEY = 'manifest';

const EMPTY: Manifest = { version: 0, nextSegment: 1, segments: [], merge: null };

/** The manifest of a store; an empty store has an empty index. Throws IndexDamaged. */
export async function readManifest(store: IndexStore): Promise<Manifest> {
  const [record] = await store.get([MANIFEST_KEY]);
  if (!record) return EMPTY;
  const text = new TextDecoder().decode(unseal(MANIFEST_KEY, record));
  try {
    return JSON.parse(text) as Manifest;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new IndexDamaged(MANIFEST_KEY, 'cannot be read');
    throw cause;
  }
}

/** Writes the records of a change and the manifest that tells of them, all or none. */
export async function commit(
  store: IndexStore,
  manifest: Omit<Manifest, 'version'>,
  before: Manifest,
  records: ReadonlyMap<string, Uint8Array | null>,
): Promise<void> {
  const next: Manifest = { ...manifest, version: before.version + 1 };
  const payload = new TextEncoder().encode(JSON.stringify(next));
  await store.apply(new Map(records).set(MANIFEST_KEY, seal(MANIFEST_KEY, payload)));
}

/** Whether a segment has other keys than are made now: it answers, but is to be replaced. */
export const isOutdated = ({ make }: Segment): boolean => make !== MAKE;

/** How many sentences the runs hold. */
export const countOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + run.count, 0);

/** How many sentences of the index stand, removed ones left out. */
export const liveSentences = (segment: Segment): number =>
  segment.sentences - countOf(segment.dead);
