import { readSavedPage, type SavedReading } from '../../extension/content/article/saved-page.ts';
import type { RawDocument } from '../types.ts';
import { decodeHtml, decodeText } from '../corpus/charset.ts';
import { parsePage } from './parse-html.ts';

/** The article of a saved page, as `readHtml` reads it; null when the page holds none. */
export function htmlDocument(
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): RawDocument | null {
  const { document, isArticle } = readHtml(bytes, url, charset);
  return isArticle ? document : null;
}

/** The text and facts of a saved page, by the same reading as in the browser. `charset` is what the server named. */
export function readHtml(
  bytes: Uint8Array,
  url: string | null,
  charset: string | null = null,
): SavedReading {
  const html = charset === null ? decodeHtml(bytes) : decodeText(bytes, charset);
  return readSavedPage(parsePage(html), url);
}
