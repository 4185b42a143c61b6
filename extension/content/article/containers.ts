/** Which articles a page holds, when it holds several: stories that follow each other, posts of a live blog. */
import { PAGE } from '../../../src/tuning.ts';
import type { Part } from './copy.ts';
import { findHeads } from './headline.ts';
import { jsonLdArticles, type JsonLdArticle } from './json-ld.ts';
import { bareHost, type Metadata } from './metadata.ts';
import { endsLikeSentence, lineOf } from './segments.ts';

/** A part of the page that is read as an article, and what is stated of it. */
export interface ArticlePart {
  readonly part: Part;
  readonly own: Metadata;
}

const CONTAINERS =
  'article, [role="article"], [itemtype*="Article"], [itemtype*="BlogPosting"], [itemprop~="liveBlogUpdate"]';
const HEADINGS = 'h1, h2, h3, [itemprop~="headline"]';
/** Where an article states its time, and its own address. */
const TIMES = '[itemprop~="datePublished"], time[datetime]';
const ADDRESSES =
  'a[rel~="bookmark"], [itemprop~="mainEntityOfPage"], [itemprop~="url"], h1 a[href], h2 a[href]';
const AUTHORS = '[rel~="author"], [itemprop~="author"]';
const PUBLISHER = '[itemprop~="publisher"]';
/** Attributes in which scripts keep an article's address. */
const ADDRESS_DATA = ['data-url', 'data-href', 'data-permalink'];

/**
 * The parts of a page to be read as articles, in its order: each container of an
 * article, and first what stands outside of them with the page's headline; the whole where there are no two.
 */
export function articlesOf(page: Document, whole: Part, metadata: Metadata): ArticlePart[] {
  const containers = outermost(containersIn(whole.root));
  if (containers.length < 2) return [{ part: whole, own: metadata }];
  const { headline } = findHeads(page, metadata);
  const described = jsonLdArticles(page);
  const parts = containers.map((root) => ({
    part: { root, without: new Set<Element>() },
    own: root.contains(headline) ? metadata : metadataOf(root, metadata, described),
  }));
  // Where the page's headline stands in one of them, the rest is what surrounds them.
  if (containers.some((one) => one.contains(headline))) return parts;
  const rest = { ...whole, without: new Set(containers) };
  return [{ part: rest, own: { ...metadata, body: null } }, ...parts];
}

/**
 * The posts of a live blog that has so many that they are one article, with those beside
 * them that are too short to be told by themselves; none where there are fewer.
 */
export function postsIn(root: Element | null): Element[] {
  const all = containersIn(root);
  const inner = all.filter((one, at) => !one.contains(all[at + 1] ?? null));
  if (inner.length <= PAGE.mostArticles) return [];
  const lists = new Set(inner.map(({ parentElement }) => parentElement));
  return outermost(
    [...lists].flatMap((list) => [...list!.children]).filter((one) => one.matches(CONTAINERS)),
  );
}

function containersIn(root: Element | null): Element[] {
  return [...(root?.querySelectorAll(CONTAINERS) ?? [])].filter(isArticle);
}

/** Of elements in the page's order those that are in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** With a headline and running text; a short one that has neither the page's highest heading nor a time is a teaser. */
function isArticle(element: Element): boolean {
  if (!element.querySelector(HEADINGS)) return false;
  const characters = proseIn(element);
  const isStated = element.querySelector(`h1, ${TIMES}`) !== null;
  return characters >= (isStated ? PAGE.fewestCharacters : PAGE.fewestUndeclared);
}

function proseIn(element: Element): number {
  const texts = [...element.querySelectorAll('p')].map(lineOf);
  const prose = texts.filter(
    (text) => text.length >= PAGE.shortestParagraph && endsLikeSentence(text),
  );
  return prose.reduce((sum, { length }) => sum + length, 0);
}

/** What an article states of itself; its publisher is the page's where it states none. */
function metadataOf(root: Element, page: Metadata, described: readonly JsonLdArticle[]): Metadata {
  const heading = root.querySelector(HEADINGS);
  const title = heading && lineOf(heading);
  const data = described.find((one) => one.title === title) ?? null;
  const authors = data?.authors ?? [...root.querySelectorAll(AUTHORS)].map(nameOf);
  return {
    url: addressOf(root, data, page.url) ?? '',
    site: data?.publisher ?? statedName(root.querySelector(PUBLISHER)) ?? page.site,
    title,
    documentTitle: title ?? '',
    description: data?.description ?? null,
    body: data?.body ?? null,
    authors: [...new Set(authors)].filter((name) => name !== ''),
    meta: new Map(),
    jsonLdPublished: data?.published ?? timeOf(root.querySelector(TIMES)),
    declaresArticle: true,
    heading,
  };
}

/** Its own address on the page's host, another than the page's; null where it states none. */
function addressOf(root: Element, data: JsonLdArticle | null, page: string): string | null {
  const attributes = [...root.querySelectorAll(ADDRESSES)].flatMap((element) =>
    ['href', 'content', 'itemid'].map((name) => element.getAttribute(name)),
  );
  const stated = [data?.url, ...ADDRESS_DATA.map((name) => root.getAttribute(name)), ...attributes];
  const host = bareHost(URL.parse(page));
  const addresses = stated.flatMap((one) => (one ? (URL.parse(one, page) ?? []) : []));
  return addresses.find((one) => bareHost(one) === host && !isWithin(one, page))?.href ?? null;
}

/** A place of the page itself. */
function isWithin({ href, hash }: URL, page: string): boolean {
  return href.slice(0, href.length - hash.length) === page.replace(/#.*/, '');
}

function timeOf(element: Element | null): string | null {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

function nameOf(element: Element): string {
  return statedName(element) ?? '';
}

/** What an element with microdata names. */
function statedName(element: Element | null): string | null {
  const inner = element?.querySelector('[itemprop~="name"]') ?? element;
  return (inner && (inner.getAttribute('content') ?? lineOf(inner))) || null;
}
