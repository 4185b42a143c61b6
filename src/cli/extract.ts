import type { RawDocument } from '../types.ts';
import { named } from './documents.ts';
import { failureAt } from './failure.ts';
import { documentFiles, HTML_FILE, readBytes } from './files.ts';
import { readHtml } from './html.ts';
import { note, print, width, wrapped } from './output.ts';

export interface ExtractOptions {
  readonly url: string | null;
  readonly json: boolean;
}

/**
 * `whence extract`: what saved pages say, by the same reading as in the
 * browser; with `json` a line of JSON for each. A page that does not read like
 * an article is read all the same, and noted.
 */
export async function runExtract(
  paths: readonly string[],
  { url, json }: ExtractOptions,
): Promise<void> {
  const files = paths[0] === '-' ? ['-'] : await pagesUnder(paths);
  if (url !== null && files.length > 1)
    throw failureAt(paths.join(' '), null, '--url is the address of one page; give one file');
  for (const file of files) {
    const bytes = await readBytes(file);
    if (bytes.length === 0) throw failureAt(named(file), null, 'is empty');
    const { document, isArticle } = readHtml(bytes, url);
    if (!isArticle) note(`${file}: does not read like an article`);
    await print(json ? JSON.stringify(recordOf(file, document)) : described(document));
  }
}

async function pagesUnder(paths: readonly string[]): Promise<string[]> {
  const files = (await documentFiles(paths)).map(({ path }) => path);
  // A file that is named is read whatever it is called.
  const pages = files.filter((file) => HTML_FILE.test(file) || paths.includes(file));
  if (pages.length === 0) throw failureAt(paths.join(' '), null, 'holds no .html file');
  return pages;
}

function recordOf(file: string, document: RawDocument): object {
  const { url, outlet, title, authors, published, text, blocks } = document;
  return { file, url, outlet, title, authors, published, text, blocks };
}

function described({ url, outlet, title, authors, published, text, blocks }: RawDocument): string {
  const facts = [title, outlet, authors.join(', '), published?.time, url];
  const paragraphs = blocks.map(({ start, end }) => wrapped(text.slice(start, end), '', width()));
  return `${facts.filter(Boolean).join('\n')}\n\n${paragraphs.join('\n\n')}\n`;
}
