/** The article of a page: its text, blocks and metadata, with the map back to the live nodes. */
import type { Published, RawDocument } from '../../../src/types.ts';
import { BOUNDS } from '../../../src/corpus/schema.ts';
import { LONGEST_URL } from '../../../src/corpus/url.ts';
import { PAGE } from '../../../src/tuning.ts';
import { assemble, type Assembled, type Chosen } from './assemble.ts';
import { choose } from './choose.ts';
import { segmentsOf } from './segments.ts';
import { articlesOf, postsIn } from './containers.ts';
import { stampedCopy, wholeOf, type Part, type StampedCopy } from './copy.ts';
import { findHeads, type Heads } from './headline.ts';
import { kindIn } from './kind.ts';
import { readMetadata, type Metadata } from './metadata.ts';
import { readPosts, withPosts } from './posts.ts';
import { publishedOf, type DateSources } from './published.ts';
import { readableStamps } from './readable.ts';
import { withStatedBody } from './stated-body.ts';
import type { TextMap } from './text-map.ts';

export interface Extract {
  readonly document: RawDocument;
  readonly map: TextMap;
  /** It reads like an article; what comes of a front page or a form does not. */
  readonly isArticle: boolean;
}

/** Reads the article of a page in one go. The page is not changed. `url` is its address. */
export function extractArticle(page: Document, url: string): Extract {
  const work = extraction(page, url);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in slices: every `yield` is a moment to let the page have its turn. */
function* extraction(page: Document, url: string): Generator<undefined, Extract> {
  const metadata = readMetadata(page, url);
  return yield* partExtraction(page, wholeOf(page), metadata);
}

/**
 * The articles of a page, in its order: several where it holds more than one, as when a
 * reader scrolls on to the next, else the one. None where nothing reads like an article.
 */
export function* extractions(page: Document, url: string): Generator<undefined, Extract[]> {
  const metadata = readMetadata(page, url);
  const whole = wholeOf(page);
  const posts = postsIn(whole.root);
  if (posts.length > 0) return [yield* blogExtraction(page, whole, posts, metadata)];
  const extracts: Extract[] = [];
  for (const { part, own } of articlesOf(page, whole, metadata)) {
    extracts.push(yield* partExtraction(page, part, own));
    yield;
  }
  const several = extracts.length > 1;
  return extracts.filter(
    ({ isArticle, document }) =>
      isArticle || (several && document.blocks.some(({ kind }) => kind === 'headline')),
  );
}

/** A long live blog: what stands around its posts, and all of them. */
function* blogExtraction(
  page: Document,
  whole: Part,
  posts: readonly Element[],
  metadata: Metadata,
): Generator<undefined, Extract> {
  const around = { ...whole, without: new Set(posts) };
  const head = yield* partExtraction(page, around, { ...metadata, body: null });
  const posted = withPosts(head, yield* readPosts(page, posts, metadata.url));
  return { ...posted, isArticle: true };
}

function* partExtraction(
  page: Document,
  part: Part,
  metadata: Metadata,
): Generator<undefined, Extract> {
  const stamped = yield* stampedCopy(page, part);
  // The page's own headline and dates may stand in its head.
  const around = metadata.heading ? (part.root ?? page) : page;
  const heads = findHeads(around, metadata);
  yield;
  const readable = readableStamps(stamped);
  yield;
  const kept = withHeads(readable, stamped, heads);
  const segments = segmentsOf(stamped.pieces);
  yield;
  const kindOf = kindIn(heads, metadata.url);
  const chosen = yield* choose(segments, kept, kindOf, metadata.body ?? '');
  yield;
  const assembled = withStatedBody(assemble(chosen), metadata.body);
  return {
    document: describe(
      assembled,
      metadata,
      publishedOf(around, datesOf(around, metadata, heads, chosen)),
    ),
    map: assembled.map,
    isArticle: readsLikeAnArticle(assembled, metadata),
  };
}

/** Adds the stamps inside headline and standfirst. */
function withHeads(kept: Set<number>, { elements }: StampedCopy, heads: Heads): Set<number> {
  const around = [heads.headline, heads.standfirst].filter((element) => element !== null);
  elements.forEach((element, stamp) => {
    if (around.some((head) => head.contains(element))) kept.add(stamp);
  });
  return kept;
}

/** Enough running text; a page that declares itself an article may be shorter. */
function readsLikeAnArticle({ blocks }: Assembled, { declaresArticle }: Metadata): boolean {
  const prose = blocks.filter(
    ({ kind, start, end }) => kind === 'body' && end - start >= PAGE.shortestParagraph,
  );
  const characters = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  return characters >= (declaresArticle ? PAGE.fewestCharacters : PAGE.fewestUndeclared);
}

function datesOf(
  part: ParentNode,
  { meta, jsonLdPublished, url }: Metadata,
  { headline }: Heads,
  chosen: readonly Chosen[],
): DateSources {
  const paragraph = chosen.find(({ kind }) => kind === 'body')?.segment.owner;
  const headings = part.querySelectorAll('h1');
  const sole = headings.length === 1 ? headings[0] : null;
  const heads = [headline ?? sole, paragraph].filter((element) => !!element);
  return { meta, jsonLd: jsonLdPublished, url, heads };
}

function describe(
  { text, blocks }: Assembled,
  metadata: Metadata,
  published: Published | null,
): RawDocument {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const stated = metadata.title ?? metadata.documentTitle.trim();
  const title = headline ? text.slice(headline.start, headline.end) : stated;
  const { url, site, authors } = metadata;
  return {
    id: null,
    url: url !== '' && url.length <= LONGEST_URL ? url : null,
    outlet: cut(site, BOUNDS.name),
    newsroom: null,
    title: cut(title, BOUNDS.title),
    authors: authors.slice(0, BOUNDS.authors).flatMap((author) => cut(author, BOUNDS.name) ?? []),
    published,
    text,
    blocks,
  };
}

/** Foreign metadata, no longer than a corpus takes. */
function cut(text: string | null, most: number): string | null {
  return text?.slice(0, most) || null;
}
