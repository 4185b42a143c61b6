import { plainTextDocument } from '../corpus/plain-text.ts';
import type { RawDocument } from '../types.ts';
import { failureAt } from './failure.ts';
import { decodeText } from './charset.ts';
import { DOCUMENT_FILE, readBytes, type DocumentFile } from './files.ts';
import { htmlDocument } from './html.ts';
import { jsonlDocuments } from './records.ts';

/** The one article of a .txt or .html file, or of standard input ("-"). Fails where there is none. */
export async function readPage(file: string, url: string | null): Promise<RawDocument> {
  const bytes = await readBytes(file);
  const isHtml = /\.html?$/i.test(file) || (!/\.txt$/i.test(file) && looksLikeHtml(bytes));
  const doc = isHtml ? htmlDocument(bytes, url) : textDocument(bytes, url);
  if (!doc) throw failureAt(named(file), null, 'no article found in it');
  return doc;
}

/**
 * All articles of a .txt, .html, .jsonl or .jsonl.gz file. What comes without
 * an id and an address gets `name` for an id, so that a reader of an answer
 * finds it again.
 */
export async function* readDocuments(
  { path, name }: DocumentFile,
  note: (line: string) => void,
): AsyncGenerator<RawDocument> {
  if (!DOCUMENT_FILE.test(path) && path !== '-')
    throw failureAt(path, null, 'is no .txt, .html, .jsonl or .jsonl.gz file');
  if (/\.jsonl(?:\.gz)?$/i.test(path)) {
    yield* jsonlDocuments(path, note);
    return;
  }
  const doc = await readPage(path, null);
  yield doc.url === null ? { ...doc, id: name } : doc;
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

function named(file: string): string {
  return file === '-' ? 'standard input' : file;
}
