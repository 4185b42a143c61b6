/** The feeds that a page names as its own. */

/** A feed's address and its name; empty where the page gives none. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string;
}

/** Types of feeds; an `application/json` alternate is as often the page's own data. */
const TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i;
/** Further ones are those of sections and comments. */
const MOST = 5;
const LONGEST_TITLE = 200;

/** The feeds of a page, in its order. */
export function feedsOf(page: Document): FoundFeed[] {
  const found = new Map<string, string>();
  for (const link of page.querySelectorAll('link[rel~="alternate" i][type][href]')) {
    const url = URL.parse(link.getAttribute('href')!, page.baseURI);
    const title = (link.getAttribute('title') ?? '').trim().slice(0, LONGEST_TITLE);
    if (TYPES.test(link.getAttribute('type')!.trim()) && url && /^https?:$/.test(url.protocol))
      if (!found.has(url.href)) found.set(url.href, title);
  }
  return [...found].slice(0, MOST).map(([url, title]) => ({ url, title }));
}
