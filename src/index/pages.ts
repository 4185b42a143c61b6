import { ByteReader, ByteWriter } from './bytes.ts';
import { lastAtMost, pageKey } from './directory.ts';
import { seal, unseal } from './record.ts';

/** An article of a segment. */
export interface IndexedArticle {
  readonly id: string;
  /** The ordinal of its first indexed sentence; the others follow. */
  readonly first: number;
  /** The place in the article of each indexed sentence; ascending. */
  readonly indexes: readonly number[];
}

/** Sentences with the same keys: only the first, the leader, has postings. Ordinals ascend. */
export interface Group {
  readonly leader: number;
  readonly followers: readonly number[];
}

/** Some articles of a segment in order, and the groups whose leaders are among their sentences. */
export interface Page {
  readonly articles: readonly IndexedArticle[];
  readonly groups: readonly Group[];
}

/** The sealed record of a page. */
export function encodePage(segment: number, number: number, page: Page): Uint8Array {
  const out = new ByteWriter();
  out.varint(page.articles.length);
  for (const { id, indexes } of page.articles) {
    out.varint(indexes.length);
    out.text(id);
    writeAscending(out, indexes, -1);
  }
  const start = page.articles[0]?.first ?? 0;
  out.varint(page.groups.length);
  for (const { leader, followers } of page.groups) {
    out.varint(leader - start);
    writeAscending(out, followers, leader);
  }
  return seal(pageKey(segment, number), out.view());
}

/**
 * A page as it is stored. Opening it finds where its articles are; each is read
 * when it is asked for, as a look-up wants a few of many.
 */
export class StoredPage {
  readonly #bytes: Uint8Array;
  /** The ordinal that each article starts at, and the place of its bytes. */
  readonly #firsts: number[] = [];
  readonly #places: number[] = [];
  readonly #followers = new Map<number, readonly number[]>();
  readonly #articles: (IndexedArticle | undefined)[] = [];

  /** `start` is the ordinal that the page starts at. Throws IndexDamaged. */
  constructor(segment: number, number: number, start: number, record: Uint8Array | undefined) {
    this.#bytes = unseal(pageKey(segment, number), record);
    const from = new ByteReader(this.#bytes);
    let first = start;
    for (let left = from.varint(); left > 0; left -= 1) {
      this.#firsts.push(first);
      first += from.varint();
      this.#places.push(from.at);
      from.raw(from.varint());
      skipAscending(from);
    }
    for (let left = from.varint(); left > 0; left -= 1) {
      const leader = start + from.varint();
      this.#followers.set(leader, readAscending(from, leader));
    }
  }

  /** The whole page. */
  read(): Page {
    const articles = this.#firsts.map((_, at) => this.#article(at));
    const groups = [...this.#followers].map(([leader, followers]) => ({ leader, followers }));
    return { articles, groups };
  }

  /** The article that has the sentence with this ordinal. */
  articleOf(ordinal: number): IndexedArticle {
    return this.#article(lastAtMost(this.#firsts, ordinal));
  }

  /** The other sentences of the group that this one leads. */
  followersOf(leader: number): readonly number[] {
    return this.#followers.get(leader) ?? [];
  }

  #article(at: number): IndexedArticle {
    return (this.#articles[at] ??= this.#readArticle(at));
  }

  #readArticle(at: number): IndexedArticle {
    const from = new ByteReader(this.#bytes, this.#places[at]);
    return { id: from.text(), first: this.#firsts[at]!, indexes: readAscending(from, -1) };
  }
}

/** Ascending numbers above `floor`, as runs: how many are left out, how many follow. */
function writeAscending(out: ByteWriter, numbers: readonly number[], floor: number): void {
  const runs: number[] = [];
  let expected = floor + 1;
  for (const number of numbers) {
    if (number > expected || runs.length === 0) runs.push(number - expected, 0);
    runs[runs.length - 1]! += 1;
    expected = number + 1;
  }
  out.varint(runs.length / 2);
  for (const part of runs) out.varint(part);
}

function readAscending(from: ByteReader, floor: number): number[] {
  const numbers: number[] = [];
  let next = floor + 1;
  for (let runs = from.varint(); runs > 0; runs -= 1) {
    next += from.varint();
    for (let left = from.varint(); left > 0; left -= 1) numbers.push(next++);
  }
  return numbers;
}

function skipAscending(from: ByteReader): void {
  for (let parts = 2 * from.varint(); parts > 0; parts -= 1) from.varint();
}
