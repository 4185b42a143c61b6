/** The stories of this folder: small corpora with what Whence should say of a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDocuments, check } from '../../src/engine.ts';
import { MemoryArticles } from '../../src/corpus/memory.ts';
import { plainTextDocument } from '../../src/corpus/plain-text.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { parsePublished } from '../../src/text/published.ts';
import type { Finding, RawDocument, SentenceCheck } from '../../src/types.ts';

/** An article as a story gives it; `text` holds one paragraph in a row. */
export interface StoryArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly newsroom?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly text: readonly string[];
  /** False for a page that the corpus does not hold. */
  readonly inCorpus?: boolean;
}

/** What the engine should say of one sentence; what is left out may be anything. */
export interface Expected {
  /** Id of the article that is read. */
  readonly page: string;
  /** The sentence's beginning. */
  readonly sentence: string;
  /** False where nothing may be said of it. */
  readonly found?: false;
  readonly first?: Partial<Finding['firstReported']>;
  readonly confirmedBy?: readonly string[];
  readonly notConfirmedBy?: readonly string[];
  readonly disputedBy?: readonly (string | null)[];
  /** Newsroom (or "unknown") to whom it credits. */
  readonly repeatedBy?: Readonly<Record<string, readonly string[]>>;
  readonly articles?: number;
  readonly origins?: number;
  /** Article id to role. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Kinds of difference that some report must show. */
  readonly differences?: readonly string[];
}

export interface Story {
  /** What it is about, and why it exists. */
  readonly why: string;
  readonly articles: readonly StoryArticle[];
  readonly claims: readonly Expected[];
}

export const FOLDER = join('test', 'stories');

/** All stories, by the name of their folder. */
export function readStories(): ReadonlyMap<string, Story> {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
  return new Map(names.map(({ name }) => [name, readStory(name)]));
}

export function readStory(name: string): Story {
  return JSON.parse(readFileSync(join(FOLDER, name, 'story.json'), 'utf8')) as Story;
}

/** What the engine says of the sentences of each page that the story asks about. */
export async function tell(story: Story): Promise<ReadonlyMap<string, readonly SentenceCheck[]>> {
  const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
  const held = story.articles.filter((one) => one.inCorpus !== false);
  await addDocuments(held.map(documentOf), corpus);
  const pages = new Map<string, readonly SentenceCheck[]>();
  for (const article of story.articles) {
    const { sentences } = await check(documentOf(article), corpus);
    pages.set(article.id, sentences);
  }
  return pages;
}

function documentOf(article: StoryArticle): RawDocument {
  const lines = article.title === undefined ? article.text : [article.title, ...article.text];
  const doc = plainTextDocument(lines.join('\n\n'), {
    id: article.id,
    url: article.url ?? null,
    outlet: article.outlet ?? null,
    newsroom: article.newsroom ?? null,
    title: article.title ?? null,
    published: article.published === undefined ? null : parsePublished(article.published),
  });
  return article.inCorpus === false ? { ...doc, id: null } : doc;
}

/** The part of a finding of which the story says something, in the story's own form. */
export function told(finding: Finding | null, expected: Expected): object {
  if (!finding) return { found: false };
  const said = inStoryForm(finding);
  const { first = {}, roles = {}, differences } = expected;
  return {
    ...only(said, expected),
    ...(expected.first && { first: only(finding.firstReported, first) }),
    ...(expected.roles && { roles: only(said.roles, roles) }),
    ...(differences && {
      differences: differences.filter((one) => said.differences.includes(one)),
    }),
  };
}

function inStoryForm(finding: Finding) {
  const names = (all: readonly { readonly outlet: string | null }[]) =>
    all.map((one) => one.outlet);
  const { repeatedBy, reports, articles, origins } = finding;
  return {
    first: finding.firstReported,
    confirmedBy: names(finding.confirmedBy),
    notConfirmedBy: names(finding.notConfirmedBy),
    disputedBy: names(finding.disputedBy),
    repeatedBy: Object.fromEntries(
      repeatedBy.map(({ newsroom, credits }) => [newsroom ?? 'unknown', credits]),
    ),
    articles,
    origins,
    roles: Object.fromEntries(reports.map(({ article, role }) => [article, role] as const)),
    differences: reports.flatMap((one) => one.differences.map(({ kind }) => kind as string)),
  };
}

/** The fields of `all` that `wanted` has. */
function only<T extends object>(all: T, wanted: object): Partial<T> {
  const kept = Object.entries(all).filter(([key]) => Object.hasOwn(wanted, key));
  return Object.fromEntries(kept) as Partial<T>;
}
