import type { IndexStore, SentenceRef } from '../types.ts';
import { placeOf } from './directory.ts';
import { hashIn, queryOf, shareOf, type IndexedText, type Query, type QueryKey } from './keys.ts';
import { liveSentences, readManifest, type Manifest } from './manifest.ts';
import { readLists } from './read-lists.ts';
import { readDirectories } from './read.ts';
import { IndexDamaged } from './record.ts';
import { resolve } from './resolve.ts';
import { bestOf, type Scored } from './scores.ts';
import { selectKeys } from './select-keys.ts';

/** A corpus sentence that may state the query's claim. */
export interface Candidate extends SentenceRef {
  /** 0 to 1: the share of the query's weight that the sentence holds. */
  readonly score: number;
}

/**
 * The best `limit` candidates of each query, best first; equal ones in the order
 * in which they were added. Reads only what the queries need: the manifest,
 * directories, posting blocks, and the winners' article pages, each in one get.
 * Calls `meanwhile` each time that the store fetches blocks, which takes it a
 * while. Throws IndexDamaged.
 */
export function lookUp(
  store: IndexStore,
  queries: readonly IndexedText[],
  limit: number,
  meanwhile?: () => unknown,
): Promise<Candidate[][]> {
  const asked = { queries: queries.map(queryOf), limit, meanwhile };
  const read = () => reading(store, (manifest) => lookUpIn(store, manifest, asked));
  return store.together ? store.together(read) : read();
}

/** Reads, and reads again when the index changed meanwhile: a merge deletes what an older manifest names. */
async function reading<T>(store: IndexStore, read: (manifest: Manifest) => Promise<T>): Promise<T> {
  let manifest = await readManifest(store);
  for (;;) {
    try {
      return await read(manifest);
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error;
      const now = await readManifest(store);
      if (now.version === manifest.version) throw error;
      manifest = now;
    }
  }
}

interface Asked {
  readonly queries: readonly Query[];
  readonly limit: number;
  readonly meanwhile: (() => unknown) | undefined;
}

async function lookUpIn(
  store: IndexStore,
  { segments }: Manifest,
  { queries, limit, meanwhile }: Asked,
): Promise<Candidate[][]> {
  const directories = await readDirectories(store, segments);
  const sentences = sum(segments, liveSentences);
  const told = (key: QueryKey): number =>
    sum(segments, (one, place) => placeOf(directories[place]!, hashIn(one, key)).count);
  const likely = selectKeys(
    queries.map(({ keys }) => keys),
    told,
    sentences,
  );
  const fetched = readLists(store, segments, directories, likely);
  meanwhile?.();
  const lists = await fetched;
  const counted = (key: QueryKey): number =>
    sum(segments, (one, place) => lists[place]!.get(hashIn(one, key))?.length ?? 0);
  const selected = selectKeys(likely, counted, sentences);
  const best = queries.map(({ least }, at) =>
    segments.flatMap((one, place): Scored[] => {
      const found = selected[at]!.flatMap((key) => {
        const list = lists[place]!.get(hashIn(one, key));
        return list ? [{ list, weight: key.weight }] : [];
      });
      return bestOf({ found, least, place, dead: one.dead, limit }, one.sentences);
    }),
  );
  const winners = await resolve(store, segments, directories, best, limit);
  return winners.map((some, at) =>
    some.map(({ article, sentence, sum }) => ({
      article,
      sentence,
      score: shareOf(sum, queries[at]!),
    })),
  );
}

const sum = <T>(all: readonly T[], countOf: (one: T, at: number) => number): number =>
  all.reduce((total, one, at) => total + countOf(one, at), 0);
