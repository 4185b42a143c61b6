import { parseHTML } from 'linkedom';
import { extractArticle } from '../../extension/content/article/extract.ts';
import type { RawDocument } from '../types.ts';
import { decodeHtml, decodeText } from '../corpus/charset.ts';

/**
 * The article of a saved page, by the same reading as in the browser; null
 * when the page holds none. Without `url` the page's own canonical address is
 * taken, since there is no other. `charset` is what the server named.
 */
export function htmlDocument(
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): RawDocument | null {
  const { document } = parseHTML(charset === null ? decodeHtml(bytes) : decodeText(bytes, charset));
  const address = url ?? statedAddress(document) ?? '';
  const extract = extractArticle(document, address);
  return extract && { ...extract.document, url: extract.document.url || null };
}

function statedAddress(page: Document): string | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address)) ?? null;
}
