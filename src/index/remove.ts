import type { IndexStore } from '../types.ts';
import type { BlockReader } from './block.ts';
import { readBlock } from './block-reader.ts';
import { blockKey, lastAtMost, pageKey, placeOf } from './directory.ts';
import { articleHash } from './keys.ts';
import { commit, readManifest, type Manifest, type Run, type Segment } from './manifest.ts';
import { StoredPage } from './pages.ts';
import { readDirectories } from './read.ts';

/**
 * Removes articles: no look-up finds them after this, and a later merge frees
 * their room. Ids that the index has not are passed over. One writer at a time.
 * Throws IndexDamaged.
 */
export async function removeArticles(store: IndexStore, ids: readonly string[]): Promise<void> {
  const before = await readManifest(store);
  const after = await withTombstones(store, before, ids);
  if (after === before) return;
  await commit(store, after, before, new Map());
}

/** The manifest with these articles' sentences dead; the same object when the index has none of them. */
export async function withTombstones(
  store: IndexStore,
  manifest: Manifest,
  ids: readonly string[],
): Promise<Manifest> {
  const pages = await pagesOfIds(store, manifest.segments, ids);
  const dead = await sentencesOf(store, pages, new Set(ids));
  if (dead.size === 0) return manifest;
  const segments = manifest.segments.map((segment) => {
    const runs = dead.get(segment.id);
    return runs ? { ...segment, dead: union(segment.dead, runs) } : segment;
  });
  return { ...manifest, segments };
}

/** A page that may have an article with a wanted id. */
interface PagePlace {
  readonly segment: number;
  readonly page: number;
  readonly start: number;
}

async function pagesOfIds(
  store: IndexStore,
  segments: readonly Segment[],
  ids: readonly string[],
): Promise<PagePlace[]> {
  const hashes = new Set(ids.map(articleHash));
  const directories = await readDirectories(store, segments);
  const reads = segments.flatMap(({ id }, at) => {
    const directory = directories[at]!;
    const blocks = new Set([...hashes].flatMap((hash) => placeOf(directory, hash).blocks));
    return [...blocks].map((block) => ({ segment: id, block, starts: directory.pages }));
  });
  const records = await store.get(reads.map(({ segment, block }) => blockKey(segment, block)));
  const places = new Map<string, PagePlace>();
  reads.forEach(({ segment, block, starts }, at) => {
    for (const ordinal of ordinalsIn(readBlock(segment, block, records[at]), hashes)) {
      const page = lastAtMost(starts, ordinal);
      places.set(pageKey(segment, page), { segment, page, start: starts[page]! });
    }
  });
  return [...places.values()];
}

function* ordinalsIn(block: BlockReader, hashes: ReadonlySet<number>): Generator<number> {
  while (block.next()) {
    if (hashes.has(block.hash)) yield* block.ordinals;
  }
}

async function sentencesOf(
  store: IndexStore,
  places: readonly PagePlace[],
  ids: ReadonlySet<string>,
): Promise<Map<number, Run[]>> {
  const records = await store.get(places.map(({ segment, page }) => pageKey(segment, page)));
  const found = new Map<number, Run[]>();
  places.forEach(({ segment, page, start }, at) => {
    for (const { id, first, indexes } of new StoredPage(segment, page, start, records[at]).read()
      .articles) {
      if (!ids.has(id)) continue;
      found.set(segment, [...(found.get(segment) ?? []), { first, count: indexes.length }]);
    }
  });
  return found;
}

function union(runs: readonly Run[], more: readonly Run[]): Run[] {
  const all = new Map([...runs, ...more].map((run) => [run.first, run]));
  return [...all.values()].sort((one, two) => one.first - two.first);
}
