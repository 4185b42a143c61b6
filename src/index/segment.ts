import { INDEX } from '../tuning.ts';
import { BlockWriter } from './block-writer.ts';
import { directoryKey, encodeDirectory, pageKey } from './directory.ts';
import { articleHash, keysOf, MAKE, readText } from './keys.ts';
import type { Segment } from './manifest.ts';
import { encodePage, type Group, type IndexedArticle } from './pages.ts';

/** What of an article is searchable: the sentences that state claims, in their order. */
export interface ArticleToIndex {
  readonly id: string;
  readonly sentences: readonly { readonly index: number; readonly text: string }[];
}

/** A new segment of these articles, and its records. Articles without sentences are left out. */
export function buildSegment(
  id: number,
  given: readonly ArticleToIndex[],
): { segment: Segment; records: Map<string, Uint8Array | null> } {
  const articles = place(given.filter(({ sentences }) => sentences.length > 0));
  const postings = new Postings();
  const groups = new Groups();
  for (const { article, first } of articles) {
    postings.add(articleHash(article.id), first);
    article.sentences.forEach(({ text }, at) => {
      if (groups.add(text, first + at)) postings.addAll(keysOf(readText(text)), first + at);
    });
  }
  const records = new Map<string, Uint8Array | null>();
  const sentences = articles.reduce((sum, { article }) => sum + article.sentences.length, 0);
  const writer = new BlockWriter(id, sentences, records);
  postings.writeTo(writer);
  const indexed = articles.map(({ article, first }) => ({
    id: article.id,
    first,
    indexes: article.sentences.map(({ index }) => index),
  }));
  const pages = writePages(id, indexed, groups.found(), records);
  const { firsts, counts } = writer;
  records.set(directoryKey(id), encodeDirectory(id, { firsts, counts, pages }));
  return { segment: { id, make: MAKE, sentences, dead: [] }, records };
}

/** Cuts articles into pages, puts their records into `records`, numbered on from `number`, and gives the ordinal that each starts at. Groups are in the order of their leaders. */
export function writePages(
  segment: number,
  articles: readonly IndexedArticle[],
  groups: readonly Group[],
  records: Map<string, Uint8Array | null>,
  number = 0,
): number[] {
  const starts: number[] = [];
  let group = 0;
  for (let from = 0; from < articles.length; from += INDEX.pageArticles) {
    const some = articles.slice(from, from + INDEX.pageArticles);
    const end = articles[from + INDEX.pageArticles]?.first ?? Infinity;
    const begin = group;
    while (group < groups.length && groups[group]!.leader < end) group += 1;
    const page = { articles: some, groups: groups.slice(begin, group) };
    const at = number + starts.length;
    records.set(pageKey(segment, at), encodePage(segment, at, page));
    starts.push(some[0]!.first);
  }
  return starts;
}

function place(given: readonly ArticleToIndex[]): { article: ArticleToIndex; first: number }[] {
  let next = 0;
  return given.map((article) => {
    const first = next;
    next += article.sentences.length;
    return { article, first };
  });
}

/** Sentences of the same text under construction. */
class Groups {
  readonly #leaders = new Map<string, number>();
  readonly #followers = new Map<number, number[]>();

  /** Whether the text is new; else the sentence follows the first that says it. */
  add(text: string, ordinal: number): boolean {
    const leader = this.#leaders.get(text);
    if (leader === undefined) {
      this.#leaders.set(text, ordinal);
      return true;
    }
    const followers = this.#followers.get(leader);
    if (followers) followers.push(ordinal);
    else this.#followers.set(leader, [ordinal]);
    return false;
  }

  /** In the order of their leaders. */
  found(): Group[] {
    const groups = [...this.#followers].map(([leader, followers]) => ({ leader, followers }));
    return groups.sort((one, two) => one.leader - two.leader);
  }
}

/** Ordinals of one segment in a number beside a key of 32 bits: both fit the 53 bits of a double. */
const ORDINALS = 2 ** 21;

/** Posting lists under construction: pairs of key and ordinal in one number each, sorted in the end. */
class Postings {
  #pairs = new Float64Array(1 << 12);
  #count = 0;

  add(key: number, ordinal: number): void {
    if (ordinal >= ORDINALS) throw new RangeError('A new segment has too many sentences.');
    if (this.#count === this.#pairs.length) this.#grow();
    this.#pairs[this.#count++] = key * ORDINALS + ordinal;
  }

  addAll(keys: Float64Array, ordinal: number): void {
    for (const key of keys) this.add(key, ordinal);
  }

  writeTo(writer: BlockWriter): void {
    const pairs = this.#pairs.subarray(0, this.#count).sort();
    for (let at = 0; at < pairs.length;) {
      const key = Math.floor(pairs[at]! / ORDINALS);
      const first = key * ORDINALS;
      const list: number[] = [];
      while (at < pairs.length && pairs[at]! < first + ORDINALS) list.push(pairs[at++]! - first);
      writer.add(key, list);
    }
    writer.flush();
  }

  #grow(): void {
    const larger = new Float64Array(2 * this.#pairs.length);
    larger.set(this.#pairs);
    this.#pairs = larger;
  }
}
