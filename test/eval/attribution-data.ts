/** Articles of the shared data as the engine reads them, for the evaluation of attribution. */
import { createHash } from 'node:crypto';
import { readDocument } from '../../src/engine.ts';
import type { Article, Attribution } from '../../src/types.ts';

export interface SharedArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
}

/** The article with its sentences and their attributions, by the engine's whole way. */
export function readShared({ id, outlet, url, title, text }: SharedArticle): Article {
  return readDocument({
    id,
    url,
    outlet,
    newsroom: null,
    title,
    authors: [],
    published: null,
    text,
    blocks: [],
  });
}

/** Credits that the sentence itself makes, in the article's own voice, to a named outlet. */
export function ownCredits(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(({ mention, quoted }) => mention !== null && !quoted);
}

/** What a sentence is known by without its text: 16 hex digits of SHA-256, spaces folded. */
export function sentenceHash(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, 16);
}

/** Rows by their document. */
export function byDoc<T extends { readonly doc: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.doc);
    if (group) group.push(row);
    else groups.set(row.doc, [row]);
  }
  return groups;
}
