/** From the text of a feed (RSS, Atom, RDF, JSON) to its entries, bounded, with what they say of their times. */
import { parseFeed as parseAny } from 'feedsmith';
import { BOUNDS } from '../../src/corpus/schema.ts';
import { canonicalUrl } from '../../src/corpus/url.ts';
import { parsePublished } from '../../src/text/published.ts';
import type { Published } from '../../src/types.ts';

/** Entries that are read of one feed; the newest stand first in a feed. */
const MOST_ENTRIES = 500;

/** An article as a feed announces it. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string | null;
  /** When it says it was published; never when it was updated. */
  readonly published: Published | null;
  /** HTML of the text, or of a summary of it. */
  readonly html: string;
}

export interface ParsedFeed {
  readonly title: string | null;
  /** One for each address, in the feed's order. */
  readonly entries: readonly FeedEntry[];
}

/** Reads a feed that was found at `address`; null for text that is none. */
export function parseFeed(text: string, address: string): ParsedFeed | null {
  const parsed = parsedAs(text);
  if (!parsed) return null;
  const items = itemsOf(parsed).slice(0, MOST_ENTRIES);
  const entries = items.flatMap((item) => entryOf(item, address) ?? []);
  const byUrl = new Map(entries.toReversed().map((entry) => [canonicalUrl(entry.url), entry]));
  return { title: textOf(parsed.feed.title), entries: [...byUrl.values()].reverse() };
}

type Parsed = ReturnType<typeof parseAny>;

function parsedAs(text: string): Parsed | null {
  try {
    return parseAny(text);
  } catch {
    return null; // feedsmith throws for whatever is no feed
  }
}

/** What the four kinds of feed call the same things. */
interface Item {
  readonly link: unknown;
  readonly title: unknown;
  readonly published: readonly unknown[];
  readonly contents: readonly unknown[];
}

function itemsOf(parsed: Parsed): Item[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
        title: item.title,
        published: [item.pubDate, item.dc?.dates?.[0]],
        contents: [item.content?.encoded, item.description],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? item.rdf?.about,
        title: item.title,
        published: [item.dc?.dates?.[0]],
        contents: [item.content?.encoded, item.description],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link: alternate(entry.links ?? []) ?? entry.id,
        title: entry.title,
        published: [entry.published],
        contents: [entry.content, entry.summary],
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url ?? item.id,
        title: item.title,
        published: [item.date_published],
        contents: [item.content_html, item.content_text, item.summary],
      }));
  }
}

function alternate(links: readonly { rel?: string; href?: string }[]): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function entryOf(item: Item, address: string): FeedEntry | null {
  const url = webAddress(textOf(item.link), address);
  if (url === null) return null;
  const dates = item.published.map((date) => parsePublished(textOf(date) ?? ''));
  return {
    url,
    title: textOf(item.title)?.slice(0, BOUNDS.title) ?? null,
    published: dates.find((date) => date !== null) ?? null,
    html: item.contents.map(textOf).find((html) => html !== null) ?? '',
  };
}

function webAddress(link: string | null, base: string): string | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const url = new URL(link, base).href;
  return canonicalUrl(url) === null ? null : url;
}

/** A text, plain or as Atom wraps it; null for none. */
function textOf(value: unknown): string | null {
  const text =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
