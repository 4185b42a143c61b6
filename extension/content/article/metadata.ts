/** What a page says of itself: JSON-LD first, then meta tags. */
import { jsonLdPage } from './json-ld.ts';
import { siteName, withoutPrefix } from './site-name.ts';

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
  /** Meta elements by lower-case name; what JSON-LD says of the time. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLdPublished: string | null;
  /** The page calls itself an article. */
  readonly declaresArticle: boolean;
  /** The headline, where it is known; null where it has to be found. */
  readonly heading: Element | null;
}

const SITE_KEYS = ['application-name', 'apple-mobile-web-app-title', 'citation_journal_title'];
const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title'];
const AUTHOR_KEYS = ['author', 'article:author', 'parsely-author', 'dc.creator'];

/** What a page at this address says of itself, best source first: JSON-LD, then meta elements. */
export function readMetadata(page: Document, url: string): Metadata {
  const meta = metaTags(page);
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find(Boolean) ?? null;
  const own = new Set([url, canonicalOf(page, url), first(TITLE_KEYS), page.title]);
  const { article, published, site } = jsonLdPage(page, (stated) => own.has(stated));
  const authors = article?.authors.length ? article.authors : [first(AUTHOR_KEYS) ?? ''];
  return {
    url: ownCanonical(page, url),
    site: siteName(
      page,
      {
        ogSiteName: first(['og:site_name']),
        others: [
          article?.publisher ?? null,
          site,
          ...SITE_KEYS.map((key) => meta.get(key) ?? null),
        ],
      },
      [url, canonicalOf(page, url), first(['og:url'])],
    ),
    title: article?.title ?? first(TITLE_KEYS),
    documentTitle: page.title,
    description: first(['og:description', 'description']) ?? article?.description ?? null,
    body: article?.body ?? null,
    authors: authors.filter((author) => author !== '' && !/^https?:/.test(author)),
    meta,
    jsonLdPublished: article?.published ?? published,
    declaresArticle: article !== null || meta.get('og:type') === 'article',
    heading: null,
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

/** A canonical address on another host names the original of a copy, not this page. */
function ownCanonical(page: Document, url: string): string {
  const canonical = canonicalOf(page, url);
  const isOwn = canonical && bareHost(URL.parse(canonical)) === bareHost(URL.parse(url));
  return isOwn ? canonical : url;
}

function canonicalOf(page: Document, url: string): string | null {
  const href = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return href ? (URL.parse(href, url)?.href ?? null) : null;
}

/** The host without the prefixes that only tell desktop from mobile. */
export function bareHost(url: URL | null): string | undefined {
  return url ? withoutPrefix(url.host) : undefined;
}
