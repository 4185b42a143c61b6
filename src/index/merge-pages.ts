import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { pageKey, type Directory } from './directory.ts';
import { countOf, type Manifest, type Merge, type PagesLeft } from './manifest.ts';
import { StoredPage, type Group, type IndexedArticle, type Page } from './pages.ts';
import { Renumbering } from './renumber.ts';
import { writePages } from './segment.ts';

/** A merge whose article pages are under way, with what its records say. */
export interface PageMerge {
  readonly merge: Merge;
  readonly left: PagesLeft;
  readonly inputs: readonly Directory[];
  readonly output: Directory;
  /** The ordinal that the input's first live sentence gets. */
  readonly base: number;
}

/** What is left after a step, undefined at the end; the output's directory, and its new pages. */
export interface MergedPages {
  readonly left: PagesLeft | undefined;
  readonly moved: Merge['moved'];
  readonly directory: Directory;
  readonly records: Map<string, Uint8Array | null>;
}

/**
 * Writes the next article pages of a merge's output: the live articles of some
 * pages of one input, renumbered. Where a group's leader is dead its first live
 * follower leads, and the group waits for the page of that one; `moved` tells
 * of these.
 */
export async function mergePages(store: IndexStore, task: PageMerge): Promise<MergedPages> {
  const { merge, left, inputs, output, base } = task;
  const { input, page } = left;
  const starts = inputs[input]!.pages;
  const to = Math.min(page + INDEX.mergePages, starts.length);
  const pages = await readPages(store, { segment: merge.inputs[input]!, starts, from: page, to });
  const renumbering = new Renumbering(base, merge.dropped[input]!);
  const articles = liveArticles(pages, renumbering);
  const { groups, moved } = renumberGroups(pages, renumbering);
  const all = [...left.groups, ...groups].sort((one, two) => one.leader - two.leader);
  const last = articles.at(-1);
  const end = last ? last.first + last.indexes.length : 0;
  const records = new Map<string, Uint8Array | null>();
  const here = all.filter(({ leader }) => leader < end);
  const written = writePages(merge.output, articles, here, records, output.pages.length);
  return {
    left: following(inputs, to, { ...left, groups: all.slice(here.length) }),
    moved: merge.moved.map((some, at) => (at === input ? [...some, ...moved] : some)),
    directory: { ...output, pages: [...output.pages, ...written] },
    records,
  };
}

/** How many live sentences the inputs before this one hold. */
export function baseOf({ segments }: Manifest, { inputs, dropped }: Merge, input: number): number {
  return inputs.slice(0, input).reduce((sum, id, at) => {
    const { sentences } = segments.find((segment) => segment.id === id)!;
    return sum + sentences - countOf(dropped[at]!);
  }, 0);
}

function following(
  inputs: readonly Directory[],
  page: number,
  { input, groups }: PagesLeft,
): PagesLeft | undefined {
  if (page < inputs[input]!.pages.length) return { input, page, groups };
  return input + 1 < inputs.length ? { input: input + 1, page: 0, groups } : undefined;
}

interface PageRange {
  readonly segment: number;
  readonly starts: readonly number[];
  readonly from: number;
  readonly to: number;
}

async function readPages(store: IndexStore, range: PageRange): Promise<Page[]> {
  const { segment, starts, from, to } = range;
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const records = await store.get(numbers.map((number) => pageKey(segment, number)));
  return numbers.map((number, at) =>
    new StoredPage(segment, number, starts[number]!, records[at]).read(),
  );
}

function liveArticles(pages: readonly Page[], renumbering: Renumbering): IndexedArticle[] {
  const articles = pages.flatMap((page) => page.articles);
  const firsts = [...renumbering.ordinals(articles.map(({ first }) => first))];
  return articles
    .map((article, at) => ({ ...article, first: firsts[at]! }))
    .filter(({ first }) => first >= 0);
}

function renumberGroups(
  pages: readonly Page[],
  renumbering: Renumbering,
): { groups: Group[]; moved: [number, number][] } {
  const groups: Group[] = [];
  const moved: [number, number][] = [];
  for (const { leader, followers } of pages.flatMap((page) => page.groups)) {
    const members = [...renumbering.ordinals([leader, ...followers])];
    const [first, ...rest] = members.filter((ordinal) => ordinal >= 0);
    if (first === undefined) continue;
    if (members[0]! < 0) moved.push([leader, first]);
    if (rest.length > 0) groups.push({ leader: first, followers: rest });
  }
  return { groups, moved };
}
