/** The headline and standfirst, which stand outside what Readability calls the article. */
import type { Metadata } from './metadata.ts';

export interface Heads {
  readonly headline: Element | null;
  readonly standfirst: Element | null;
}

/** Characters below which a description is too short to be told from a label. */
const SHORTEST_STANDFIRST = 30;

/** Finds both in the live page: they are the elements that say what the metadata says. */
export function findHeads(page: Document, metadata: Metadata): Heads {
  return { headline: findHeadline(page, metadata), standfirst: findStandfirst(page, metadata) };
}

function findHeadline(page: Document, { title, documentTitle }: Metadata): Element | null {
  const candidates = [...page.querySelectorAll('h1, [itemprop="headline"]')];
  const wanted = [title, documentTitle].map(fold);
  const matching = candidates.find((element) => {
    const text = fold(element.textContent);
    return text !== '' && wanted.some((title) => title.includes(text) || sameStart(title, text));
  });
  return matching ?? null;
}

/** A heading may go on where a title is cut, or the other way round. */
function sameStart(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return length >= SHORTEST_STANDFIRST && a.slice(0, length) === b.slice(0, length);
}

function findStandfirst(page: Document, { description }: Metadata): Element | null {
  const wanted = fold(description);
  if (wanted.length < SHORTEST_STANDFIRST) return null;
  const candidates = page.querySelectorAll('h2, h3, h4, p, [itemprop="description"]');
  return [...candidates].find((element) => fold(element.textContent) === wanted) ?? null;
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
