import type { IndexStore, SentenceRef } from '../types.ts';
import { lastAtMost, pageKey, type Directory } from './directory.ts';
import type { Segment } from './manifest.ts';
import { StoredPage } from './pages.ts';
import { isDead, type Scored } from './scores.ts';

/** A sentence of the corpus with its score, by the article's id. */
export interface Winner extends SentenceRef {
  readonly sum: number;
}

/**
 * The best `limit` sentences of each query, by article, from those with
 * postings: their groups' other members are added, dead ones left out. Reads
 * the pages of the winners in one get, and in a second those of the others of
 * their groups. Throws IndexDamaged.
 */
export async function resolve(
  store: IndexStore,
  segments: readonly Segment[],
  directories: readonly Directory[],
  queries: readonly (readonly Scored[])[],
  limit: number,
): Promise<Winner[][]> {
  const pages = new Pages(store, segments, directories);
  const leaders = queries.map((scored) => best([...scored].sort(inOrder), limit));
  await pages.load(leaders.flat());
  const members = leaders.map((some) => {
    const all = some.flatMap((leader) => pages.groupOf(leader, limit));
    return all.sort(inOrder).slice(0, limit);
  });
  await pages.load(members.flat());
  return members.map((some) => some.map((one) => ({ ...pages.sentenceOf(one), sum: one.sum })));
}

/** Best first; equal ones in the order of their adding. */
function inOrder(one: Scored, two: Scored): number {
  return two.sum - one.sum || one.place - two.place || one.ordinal - two.ordinal;
}

/** The first of an ordered list, up to the `limit`-th live one. */
function best(ordered: readonly Scored[], limit: number): readonly Scored[] {
  let live = 0;
  const end = ordered.findIndex(({ dead }) => !dead && ++live === limit);
  return end < 0 ? ordered : ordered.slice(0, end + 1);
}

/** The article pages that winners stand in. */
class Pages {
  readonly #store: IndexStore;
  readonly #segments: readonly Segment[];
  readonly #directories: readonly Directory[];
  readonly #pages: readonly Map<number, StoredPage>[];

  constructor(store: IndexStore, segments: readonly Segment[], directories: readonly Directory[]) {
    this.#store = store;
    this.#segments = segments;
    this.#directories = directories;
    this.#pages = segments.map(() => new Map());
  }

  async load(sentences: readonly Scored[]): Promise<void> {
    const wanted = this.#segments.map(() => new Set<number>());
    for (const one of sentences) {
      const page = this.#numberOf(one);
      if (!this.#pages[one.place]!.has(page)) wanted[one.place]!.add(page);
    }
    const reads = wanted.flatMap((pages, place) => [...pages].map((page) => ({ place, page })));
    if (reads.length === 0) return;
    const keyOf = (place: number, page: number): string => pageKey(this.#segments[place]!.id, page);
    const records = await this.#store.get(reads.map(({ place, page }) => keyOf(place, page)));
    reads.forEach(({ place, page }, at) => {
      const start = this.#directories[place]!.pages[page]!;
      const stored = new StoredPage(this.#segments[place]!.id, page, start, records[at]);
      this.#pages[place]!.set(page, stored);
    });
  }

  /** The live members of a sentence's group, itself if it is alone; at most `limit`. */
  groupOf(leader: Scored, limit: number): readonly Scored[] {
    const followers = this.#pageOf(leader).followersOf(leader.ordinal);
    if (followers.length === 0) return leader.dead ? [] : [leader];
    const { dead } = this.#segments[leader.place]!;
    return [leader.ordinal, ...followers]
      .filter((ordinal) => !isDead(dead, ordinal))
      .slice(0, limit)
      .map((ordinal) => ({ ...leader, ordinal, dead: false }));
  }

  sentenceOf(one: Scored): SentenceRef {
    const { id, first, indexes } = this.#pageOf(one).articleOf(one.ordinal);
    return { article: id, sentence: indexes[one.ordinal - first]! };
  }

  #numberOf({ place, ordinal }: Scored): number {
    return lastAtMost(this.#directories[place]!.pages, ordinal);
  }

  #pageOf(one: Scored): StoredPage {
    return this.#pages[one.place]!.get(this.#numberOf(one))!;
  }
}
