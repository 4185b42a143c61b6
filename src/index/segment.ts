import { INDEX } from '../tuning.ts';
import { BlockWriter } from './block-writer.ts';
import { directoryKey, encodeDirectory, pageKey } from './directory.ts';
import { articleHash, keysOf, MAKE, readText } from './keys.ts';
import type { Segment } from './manifest.ts';
import { encodePage, type Group, type IndexedArticle } from './pages.ts';
import { Postings } from './postings.ts';

/** What of an article is searchable: the sentences that state claims, in their order. */
export interface ArticleToIndex {
  readonly id: string;
  readonly sentences: readonly { readonly index: number; readonly text: string }[];
}

/** A segment and its records. */
export interface Built {
  readonly segment: Segment;
  readonly records: Map<string, Uint8Array | null>;
}

/** A new segment of these articles. Articles without sentences are left out. */
export function buildSegment(id: number, given: readonly ArticleToIndex[]): Built {
  const builder = new SegmentBuilder();
  for (const article of given) builder.add(article);
  const building = builder.build(id);
  for (;;) {
    const { done, value } = building.next();
    if (done) return value;
  }
}

/** Texts that are held to find sentences that say the same. */
const HELD_TEXTS = 50_000;

/** A segment under construction: some five bytes a posting, and the texts of the latest sentences. */
export class SegmentBuilder {
  /** Sentences so far. */
  sentences = 0;
  readonly articles: IndexedArticle[] = [];
  readonly #postings = new Postings();
  readonly #groups = new Groups();

  /** None may come twice. */
  add({ id, sentences }: ArticleToIndex): void {
    if (sentences.length === 0) return;
    const first = this.sentences;
    this.sentences += sentences.length;
    this.articles.push({ id, first, indexes: sentences.map(({ index }) => index) });
    this.#postings.add(articleHash(id), first);
    sentences.forEach(({ text }, at) => {
      if (!this.#groups.add(text, first + at)) return;
      for (const key of keysOf(readText(text))) this.#postings.add(key, first + at);
    });
  }

  /** Makes the segment of that number, bit by bit; once, after the last article. */
  *build(id: number): Generator<void, Built> {
    const records: Built['records'] = new Map();
    const writer = new BlockWriter(id, this.sentences, records);
    yield* this.#postings.writeTo(writer);
    writer.flush();
    const pages = writePages(id, this.articles, this.#groups.found(), records);
    const { firsts, counts } = writer;
    records.set(directoryKey(id), encodeDirectory(id, { firsts, counts, pages }));
    return { segment: { id, make: MAKE, sentences: this.sentences, dead: [] }, records };
  }
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

/** Sentences of the same text under construction. */
class Groups {
  readonly #leaders = new Map<string, number>();
  readonly #followers = new Map<number, number[]>();

  /** Whether the text is new; else the sentence follows the first that says it. */
  add(text: string, ordinal: number): boolean {
    const leader = this.#leaders.get(text);
    if (leader === undefined) {
      if (this.#leaders.size >= HELD_TEXTS) this.#leaders.clear();
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
