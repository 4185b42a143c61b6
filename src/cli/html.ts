import { parseHTML } from 'linkedom';
import { extractArticle } from '../../extension/content/article/extract.ts';
import type { RawDocument } from '../types.ts';

/** How far into a page its charset must be declared, in bytes (HTML standard). */
const CHARSET_REACH = 1_024;

/**
 * The article of a saved page, by the same reading as in the browser; null
 * when the page holds none. Without `url` the page's own canonical address is
 * taken, since there is no other.
 */
export function htmlDocument(bytes: Uint8Array, url: string | null): RawDocument | null {
  const { document } = parseHTML(decodeHtml(bytes));
  const address = url ?? statedAddress(document) ?? '';
  const extract = extractArticle(document, address);
  return extract && { ...extract.document, url: extract.document.url || null };
}

function statedAddress(page: Document): string | null {
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && URL.canParse(address)) ?? null;
}

/** The text of a page in the charset that it declares, UTF-8 when none is known. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_REACH));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(declared).decode(bytes);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder(); // a charset that nobody knows
  }
}
