import { basename } from 'node:path';
import { plainTextDocument } from '../corpus/plain-text.ts';
import type { RawDocument } from '../types.ts';
import { failureAt } from './failure.ts';
import { DOCUMENT_FILE, readBytes } from './files.ts';
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
 * an id and an address is called by the file's name, so that a reader of an
 * answer finds it again.
 */
export async function* readDocuments(
  file: string,
  note: (line: string) => void,
): AsyncGenerator<RawDocument> {
  if (!DOCUMENT_FILE.test(file) && file !== '-')
    throw failureAt(file, null, 'is no .txt, .html, .jsonl or .jsonl.gz file');
  if (/\.jsonl(?:\.gz)?$/i.test(file)) {
    yield* jsonlDocuments(file, note);
    return;
  }
  const doc = await readPage(file, null);
  yield doc.url === null && file !== '-'
    ? { ...doc, id: basename(file).replace(DOCUMENT_FILE, '') }
    : doc;
}

function textDocument(bytes: Uint8Array, url: string | null): RawDocument | null {
  const text = new TextDecoder().decode(bytes);
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
