import type { IndexStore, SentenceRef } from '../types.ts';
import { lastAtMost, pageKey, type Directory } from './directory.ts';
import type { Segment } from './manifest.ts';
import { articleAt, decodePage, type Page } from './pages.ts';
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
  const order = new Map(segments.map((segment, at) => [segment, at]));
  const inOrder = (one: Scored, two: Scored): number =>
    two.sum - one.sum ||
    order.get(one.segment)! - order.get(two.segment)! ||
    one.ordinal - two.ordinal;
  const leaders = queries.map((scored) => best([...scored].sort(inOrder), limit));
  await pages.load(leaders.flat());
  const members = leaders.map((some) =>
    some
      .flatMap((leader) => pages.groupOf(leader, limit))
      .sort(inOrder)
      .slice(0, limit),
  );
  await pages.load(members.flat());
  return members.map((some) => some.map((one) => ({ ...pages.sentenceOf(one), sum: one.sum })));
}

/** The first of an ordered list, up to the `limit`-th live one. */
function best(ordered: readonly Scored[], limit: number): readonly Scored[] {
  const last = ordered.filter(({ dead }) => !dead)[limit - 1];
  return last ? ordered.slice(0, ordered.indexOf(last) + 1) : ordered;
}

/** The article pages that winners stand in. */
class Pages {
  readonly #store: IndexStore;
  readonly #directories: ReadonlyMap<Segment, Directory>;
  readonly #pages = new Map<string, Page>();

  constructor(store: IndexStore, segments: readonly Segment[], directories: readonly Directory[]) {
    this.#store = store;
    this.#directories = new Map(segments.map((segment, at) => [segment, directories[at]!]));
  }

  async load(sentences: readonly Scored[]): Promise<void> {
    const wanted = new Map(sentences.map((one) => [this.#keyOf(one), one]));
    for (const key of this.#pages.keys()) wanted.delete(key);
    if (wanted.size === 0) return;
    const records = await this.#store.get([...wanted.keys()]);
    [...wanted].forEach(([key, { segment, ordinal }], at) => {
      const starts = this.#directories.get(segment)!.pages;
      const page = lastAtMost(starts, ordinal);
      this.#pages.set(key, decodePage(segment.id, page, starts[page]!, records[at]));
    });
  }

  /** The live members of a sentence's group, itself if it is alone; at most `limit`. */
  groupOf(leader: Scored, limit: number): Scored[] {
    const page = this.#pages.get(this.#keyOf(leader))!;
    const group = page.groups.find((one) => one.leader === leader.ordinal);
    const members = [leader.ordinal, ...(group?.followers ?? [])];
    return members
      .filter((ordinal) => !isDead(leader.segment.dead, ordinal))
      .slice(0, limit)
      .map((ordinal) => ({ ...leader, ordinal, dead: false }));
  }

  sentenceOf(one: Scored): SentenceRef {
    const article = articleAt(this.#pages.get(this.#keyOf(one))!, one.ordinal)!;
    return { article: article.id, sentence: article.indexes[one.ordinal - article.first]! };
  }

  #keyOf({ segment, ordinal }: Scored): string {
    const starts = this.#directories.get(segment)!.pages;
    return pageKey(segment.id, lastAtMost(starts, ordinal));
  }
}
