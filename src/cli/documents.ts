import { plainTextDocument } from '../corpus/plain-text.ts';
import type { RawDocument } from '../types.ts';
import { decodeText } from '../corpus/charset.ts';
import { failureAt } from './failure.ts';
import { DOCUMENT_FILE, DOCUMENT_KINDS, HTML_FILE, readBytes, type DocumentFile } from './files.ts';
import type { SavedPage } from './pages/page.ts';
import { jsonlDocuments } from './records.ts';

/** What a file holds: documents, and pages in which one is still to be found. */
export type Item =
  | { readonly kind: 'document'; readonly doc: RawDocument }
  | { readonly kind: 'page'; readonly page: SavedPage };

/** The one article of a .txt or .html file, or of standard input ("-"). Fails where there is none. */
export async function readPage(file: string, url: string | null): Promise<RawDocument> {
  const item = await readSingle(file, url, null);
  const doc = item && (await documentOf(item));
  if (!doc) throw failureAt(named(file), null, 'no article found in it');
  return doc;
}

/**
 * All articles of a file of documents. What comes without an id and an address
 * gets the file's name for an id, so that a reader of an answer finds it again.
 */
export async function* readDocuments(
  file: DocumentFile,
  note: (line: string) => void,
): AsyncGenerator<RawDocument> {
  for await (const item of readItems(file, note)) {
    const doc = await documentOf(item);
    if (doc) yield doc;
  }
}

/** The same, with the articles of its pages still to be found. */
export async function* readItems(
  { path, name }: DocumentFile,
  note: (line: string) => void,
): AsyncGenerator<Item> {
  if (!DOCUMENT_FILE.test(path) && path !== '-')
    throw failureAt(path, null, `is no ${DOCUMENT_KINDS}`);
  if (/\.jsonl(?:\.gz)?$/i.test(path)) {
    for await (const doc of jsonlDocuments(path, note)) yield { kind: 'document', doc };
  } else if (/\.warc(?:\.gz)?$/i.test(path)) {
    const { warcPages } = await import('./pages/warc.ts');
    for await (const page of warcPages(path, note)) yield { kind: 'page', page };
  } else {
    const item = await readSingle(path, null, name);
    if (item) yield item;
  }
}

/** What reads pages is imported for pages alone: it is more than all the rest. */
async function documentOf(item: Item): Promise<RawDocument | null> {
  return item.kind === 'document' ? item.doc : (await import('./html.ts')).articleOf(item.page);
}

async function readSingle(
  file: string,
  url: string | null,
  name: string | null,
): Promise<Item | null> {
  const bytes = await readBytes(file);
  const isHtml = HTML_FILE.test(file) || (!/\.txt$/i.test(file) && looksLikeHtml(bytes));
  if (isHtml) return { kind: 'page', page: { bytes, url, name, charset: null } };
  const doc = textDocument(bytes, url);
  return doc && { kind: 'document', doc: doc.url === null ? { ...doc, id: name } : doc };
}

function textDocument(bytes: Uint8Array, url: string | null): RawDocument | null {
  const text = decodeText(bytes, 'utf-8');
  return /\p{L}/u.test(text) ? plainTextDocument(text, { url }) : null;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|!--|html|head|body|article|div|meta|p)[\s>-]/i.test(
    head,
  );
}

/** A file as a person is told of it. */
export function named(file: string): string {
  return file === '-' ? 'standard input' : file;
}
