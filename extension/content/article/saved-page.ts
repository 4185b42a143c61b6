/** A page that was saved to a file, read as a page that is open. */
import { publisherOf } from '../../../src/outlets/publisher.ts';
import type { RawDocument } from '../../../src/types.ts';
import { extractArticle } from './extract.ts';

/** What a saved page holds, and whether it reads like an article. */
export interface SavedReading {
  readonly document: RawDocument;
  readonly isArticle: boolean;
}

/**
 * The text and facts of a saved page. Without `url` the page's own canonical
 * address is taken, since there is no other.
 */
export function readSavedPage(page: Document, url: string | null): SavedReading {
  const { document, isArticle } = extractArticle(page, url ?? statedAddress(page) ?? '');
  const outlet = publisherOf(document.url, document.outlet);
  return { document: { ...document, outlet }, isArticle };
}

function statedAddress(page: Document): string | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address)) ?? null;
}
