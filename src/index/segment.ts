import { INDEX } from '../tuning.ts';
import { BlockWriter } from './block-writer.ts';
import { directoryKey, encodeDirectory, pageKey } from './directory.ts';
import { articleHash, keysOf, readText } from './keys.ts';
import type { Segment } from './manifest.ts';
import { encodePage, type Group, type IndexedArticle } from './pages.ts';
import { postingOf } from './postings.ts';

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
  const lists = new PostingLists();
  const leaders = new Map<string, number>();
  const groups = new Map<number, number[]>();
  for (const { article, first } of articles) {
    lists.add(articleHash(article.id), postingOf(first, 0));
    article.sentences.forEach(({ text }, at) => {
      const leader = leaders.get(text);
      if (leader !== undefined) {
        append(groups, leader, first + at);
        return;
      }
      leaders.set(text, first + at);
      for (const { hash, context } of keysOf(readText(text))) {
        lists.add(hash, postingOf(first + at, context));
      }
    });
  }
  const records = new Map<string, Uint8Array | null>();
  const writer = new BlockWriter(id, records);
  lists.writeTo(writer);
  const indexed = articles.map(({ article, first }) => ({
    id: article.id,
    first,
    indexes: article.sentences.map(({ index }) => index),
  }));
  const grouped = [...groups]
    .map(([leader, followers]) => ({ leader, followers }))
    .sort((one, two) => one.leader - two.leader);
  const pages = writePages(id, indexed, grouped, records);
  const { firsts, counts } = writer;
  records.set(directoryKey(id), encodeDirectory(id, { firsts, counts, pages }));
  const sentences = indexed.reduce((sum, { indexes }) => sum + indexes.length, 0);
  return { segment: { id, sentences, dead: [] }, records };
}

/** Cuts articles into pages, puts their records into `records`, and gives the ordinal that each starts at. Groups are in the order of their leaders. */
export function writePages(
  segment: number,
  articles: readonly IndexedArticle[],
  groups: readonly Group[],
  records: Map<string, Uint8Array | null>,
): number[] {
  const starts: number[] = [];
  let group = 0;
  for (let from = 0; from < articles.length; from += INDEX.pageArticles) {
    const some = articles.slice(from, from + INDEX.pageArticles);
    const end = articles[from + INDEX.pageArticles]?.first ?? Infinity;
    const begin = group;
    while (group < groups.length && groups[group]!.leader < end) group += 1;
    const page = { articles: some, groups: groups.slice(begin, group) };
    records.set(pageKey(segment, starts.length), encodePage(segment, starts.length, page));
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

/** Posting lists under construction. Ordinals must be added in ascending order. */
class PostingLists {
  readonly #lists = new Map<number, number[]>();

  add(hash: number, posting: number): void {
    append(this.#lists, hash, posting);
  }

  writeTo(writer: BlockWriter): void {
    const hashes = Float64Array.from(this.#lists.keys()).sort();
    for (const hash of hashes) writer.add(hash, this.#lists.get(hash)!);
    writer.flush();
  }
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
