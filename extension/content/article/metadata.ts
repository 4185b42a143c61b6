/** What a page says of itself: JSON-LD first, then meta tags, then <time>. */
import type { Published } from '../../../src/types.ts';
import { parsePublished } from '../../../src/text/published.ts';
import { jsonLdArticle } from './json-ld.ts';

export interface Metadata {
  /** The canonical address when it is on the page's own host, else the page's address. */
  readonly url: string;
  /** The publisher as the page names it. */
  readonly site: string | null;
  readonly title: string | null;
  readonly documentTitle: string;
  readonly description: string | null;
  /** The article's text where the page holds it as data. */
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly published: Published | null;
  /** The page calls itself an article. */
  readonly declaresArticle: boolean;
}

const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title'];
const DATE_KEYS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'date',
];
const AUTHOR_KEYS = ['author', 'article:author', 'parsely-author', 'dc.creator'];

/** What a page at this address says of itself, best source first: JSON-LD, meta elements, `<time>`. */
export function readMetadata(page: Document, url: string): Metadata {
  const article = jsonLdArticle(page);
  const meta = metaTags(page);
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find(Boolean) ?? null;
  const authors = article?.authors.length ? article.authors : [first(AUTHOR_KEYS) ?? ''];
  return {
    url: ownCanonical(page, url),
    site: first(['og:site_name', 'application-name']) ?? article?.publisher ?? null,
    title: article?.title ?? first(TITLE_KEYS),
    documentTitle: page.title,
    description: first(['og:description', 'description']) ?? article?.description ?? null,
    body: article?.body ?? null,
    authors: authors.filter((author) => author !== '' && !/^https?:/.test(author)),
    published: firstDate([article?.published ?? null, first(DATE_KEYS), ...timeElements(page)]),
    declaresArticle: article !== null || meta.get('og:type') === 'article',
  };
}

/** Meta tags by lower-case name, property or itemprop; the first of a name counts. */
function metaTags(page: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['name', 'property', 'itemprop']) {
      const key = element.getAttribute(attribute)?.toLowerCase();
      if (key && content && !tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}

/** Times that the page marks as its publication, then the first in the article. */
function timeElements(page: Document): (string | null)[] {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time',
    'main time',
    'time',
  ];
  return selectors.map((selector) => {
    const element = page.querySelector(selector);
    return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
  });
}

function firstDate(candidates: readonly (string | null)[]): Published | null {
  for (const candidate of candidates) {
    const published = candidate === null ? null : parsePublished(candidate);
    if (published) return published;
  }
  return null;
}

/** A canonical address on another host names the original of a copy, not this page. */
function ownCanonical(page: Document, url: string): string {
  const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const canonical = href ? URL.parse(href, url) : null;
  return canonical && bareHost(canonical) === bareHost(URL.parse(url)) ? canonical.href : url;
}

/** The host without the prefixes that only tell desktop from mobile. */
function bareHost(url: URL | null): string | undefined {
  return url?.host.replace(/^(?:www|m|amp|mobile)\./, '');
}
