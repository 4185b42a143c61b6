import { extractArticle } from '../../extension/content/article/extract.ts';
import { publisherOf } from '../outlets/publisher.ts';
import type { RawDocument } from '../types.ts';
import { decodeHtml, decodeText } from '../corpus/charset.ts';
import { parsePage } from './parse-html.ts';

/** What a saved page holds, and whether it reads like an article. */
export interface HtmlReading {
  readonly document: RawDocument;
  readonly isArticle: boolean;
}

/** The article of a saved page, as `readHtml` reads it; null when the page holds none. */
export function htmlDocument(
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): RawDocument | null {
  const { document, isArticle } = readHtml(bytes, url, charset);
  return isArticle ? document : null;
}

/**
 * The text and facts of a saved page, by the same reading as in the browser.
 * Without `url` the page's own canonical address is taken, since there is no
 * other. `charset` is what the server named.
 */
export function readHtml(
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): HtmlReading {
  const page = parsePage(charset === null ? decodeHtml(bytes) : decodeText(bytes, charset));
  const address = url ?? statedAddress(page) ?? '';
  const { document, isArticle } = extractArticle(page, address);
  const outlet = publisherOf(document.url, document.outlet);
  return { document: { ...document, outlet }, isArticle };
}

function statedAddress(page: Document): string | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address)) ?? null;
}
