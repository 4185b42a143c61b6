import type { IndexStore } from '../types.ts';
import { pageKey, type Directory } from './directory.ts';
import { countOf, type Merge, type Segment } from './manifest.ts';
import { StoredPage, type Group, type IndexedArticle, type Page } from './pages.ts';
import { readDirectories } from './read.ts';
import { Renumbering } from './renumber.ts';
import { writePages } from './segment.ts';

/**
 * Writes the article pages of a merge's output: the live articles of the
 * inputs, renumbered. Where a group's leader is dead its first live follower
 * leads; `moved` tells of these.
 */
export async function mergePages(
  store: IndexStore,
  segments: readonly Segment[],
  output: number,
): Promise<{ pages: number[]; moved: Merge['moved']; records: Map<string, Uint8Array | null> }> {
  const directories = await readDirectories(store, segments);
  const articles: IndexedArticle[] = [];
  const groups: Group[] = [];
  const moved: [number, number][][] = [];
  let base = 0;
  for (const [at, segment] of segments.entries()) {
    const renumbering = new Renumbering(base, segment.dead);
    const pages = await readPages(store, segment.id, directories[at]!);
    articles.push(...liveArticles(pages, renumbering));
    const renumbered = renumberGroups(pages, renumbering);
    groups.push(...renumbered.groups);
    moved.push(renumbered.moved);
    base += segment.sentences - countOf(segment.dead);
  }
  groups.sort((one, two) => one.leader - two.leader);
  const records = new Map<string, Uint8Array | null>();
  const pages = writePages(output, articles, groups, records);
  return { pages, moved, records };
}

async function readPages(
  store: IndexStore,
  segment: number,
  directory: Directory,
): Promise<Page[]> {
  const records = await store.get(directory.pages.map((_, page) => pageKey(segment, page)));
  return directory.pages.map((start, page) =>
    new StoredPage(segment, page, start, records[page]).read(),
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
