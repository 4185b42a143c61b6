/** A page as Whence reads it in node, and as its peers do. */
import { Readability } from '@mozilla/readability';
import { readHtml } from '../../../src/cli/html.ts';
import { parsePage } from '../../../src/cli/parse-html.ts';
import type { RawDocument } from '../../../src/types.ts';
import type { LabelledPage } from './data.ts';

export interface Readings {
  readonly ours: RawDocument;
  readonly isArticle: boolean;
  /** Text by Readability alone. */
  readonly readability: string;
  readonly ogSiteName: string | null;
}

/** Reads one page in every way. */
export function readings({ html, url }: LabelledPage): Readings {
  const { document, isArticle } = readHtml(html, url);
  const page = parsePage(html.toString());
  const og = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? null;
  const readability = new Readability(page).parse()?.textContent ?? '';
  return { ours: document, isArticle, readability, ogSiteName: og };
}
