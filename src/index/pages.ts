import { ByteReader, ByteWriter } from './bytes.ts';
import { pageKey } from './directory.ts';
import { seal, unseal } from './record.ts';

/** An article of a segment. */
export interface IndexedArticle {
  readonly id: string;
  /** The ordinal of its first indexed sentence; the others follow. */
  readonly first: number;
  /** The place in the article of each indexed sentence; ascending. */
  readonly indexes: readonly number[];
}

/** Sentences with the same words: only the first, the leader, has postings. Ordinals ascend. */
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
  for (const article of page.articles) writeArticle(out, article);
  const start = page.articles[0]?.first ?? 0;
  out.varint(page.groups.length);
  for (const { leader, followers } of page.groups) {
    out.varint(leader - start);
    writeAscending(out, followers, leader);
  }
  return seal(pageKey(segment, number), out.view());
}

/** Throws IndexDamaged. `start` is the ordinal that the page starts at. */
export function decodePage(
  segment: number,
  number: number,
  start: number,
  record: Uint8Array | undefined,
): Page {
  const from = new ByteReader(unseal(pageKey(segment, number), record));
  const articles: IndexedArticle[] = [];
  let first = start;
  for (let left = from.varint(); left > 0; left -= 1) {
    const article = { id: from.text(), first, indexes: readAscending(from, -1) };
    first += article.indexes.length;
    articles.push(article);
  }
  const groups: Group[] = [];
  for (let left = from.varint(); left > 0; left -= 1) {
    const leader = start + from.varint();
    groups.push({ leader, followers: readAscending(from, leader) });
  }
  return { articles, groups };
}

/** The article of a page that has the sentence with this ordinal. */
export function articleAt(page: Page, ordinal: number): IndexedArticle | undefined {
  return page.articles.find(
    ({ first, indexes }) => ordinal >= first && ordinal < first + indexes.length,
  );
}

function writeArticle(out: ByteWriter, article: IndexedArticle): void {
  out.text(article.id);
  writeAscending(out, article.indexes, -1);
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
