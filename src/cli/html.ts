import { readSavedPage, type SavedReading } from '../../extension/content/article/saved-page.ts';
import type { RawDocument } from '../types.ts';
import { decodeHtml, decodeText } from '../corpus/charset.ts';
import type { SavedPage } from './pages/page.ts';
import { parsePage } from './parse-html.ts';

/** The article of a page, called by the page's name where it has no address; null where it holds none. */
export function articleOf({ bytes, url, name, charset }: SavedPage): RawDocument | null {
  const { document, isArticle } = readHtml(bytes, url, charset);
  if (!isArticle) return null;
  return document.url === null ? { ...document, id: name } : document;
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
