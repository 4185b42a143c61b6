/** The headline and standfirst, which stand outside what Readability calls the article. */
import { PAGE } from '../../../src/tuning.ts';
import type { Metadata } from './metadata.ts';

export interface Heads {
  readonly headline: Element | null;
  readonly standfirst: Element | null;
}

/** Names that makers of pages give to it. */
const STANDFIRST = [
  'subtitle',
  'sub-title',
  'subheadline',
  'standfirst',
  'dek',
  'entradilla',
  'chapo',
]
  .map((name) => `:is(h2, h3, p, div)[class*="${name}" i]`)
  .join();
/** Characters below which a description is too short to be told from a label. */
const SHORTEST_STANDFIRST = 30;

/** Finds both in the live page or a part of it: they are the elements that say what the metadata says. */
export function findHeads(part: ParentNode, metadata: Metadata): Heads {
  const headline = findHeadline(part, metadata);
  return { headline, standfirst: findStandfirst(part, metadata, headline) };
}

/** The heading that says most of the title: an <h1> with the site's name says little of it. */
function findHeadline(
  part: ParentNode,
  { title, documentTitle, site, heading }: Metadata,
): Element | null {
  if (heading) return heading;
  const wanted = [title, documentTitle].map(fold).filter((text) => text !== '');
  const parts = documentTitle
    .split(/\s+[|–—-]\s+|:\s+/)
    .map(fold)
    .filter((part) => part !== fold(site));
  const isHeadline = (heading: string) =>
    wanted.some((text) => says(text, heading)) || (parts.length > 0 && parts[0] === heading);
  // Where the first heading is the site's name, the headline is one of the next that says just the title.
  const isTitle = (heading: string) => parts.includes(heading) || wanted.includes(heading);
  const find = (selector: string, fits: (heading: string) => boolean) =>
    [...part.querySelectorAll(selector)].find(({ textContent }) => fits(fold(textContent)));
  return find('h1, [itemprop="headline"]', isHeadline) ?? find('h2, h3', isTitle) ?? null;
}

/** A heading may leave out the site's name, or go on where a title is cut. */
function says(title: string, heading: string): boolean {
  if (title.includes(heading)) {
    return heading.length >= title.length * PAGE.headlineShare;
  }
  return title.length >= SHORTEST_STANDFIRST && heading.startsWith(title.replace(/\W+$/, ''));
}

function findStandfirst(
  part: ParentNode,
  { description }: Metadata,
  headline: Element | null,
): Element | null {
  const named = headline?.parentElement?.parentElement?.querySelector(STANDFIRST) ?? null;
  if (named && fold(named.textContent).length >= SHORTEST_STANDFIRST) return named;
  const wanted = fold(description);
  if (wanted.length < SHORTEST_STANDFIRST) return null;
  const candidates = part.querySelectorAll('h2, h3, h4, p, [itemprop="description"]');
  return [...candidates].find((element) => fold(element.textContent) === wanted) ?? null;
}

function fold(text: string | null): string {
  return (text ?? '')
    .replace(/[\s¶#]+/g, ' ')
    .trim()
    .toLowerCase();
}
