/** Segments of the article that Readability leaves out. */
import { PAGE } from '../../../src/tuning.ts';
import type { Segment } from './segments.ts';

/** A stop, in any script. */
const STOP = /[.!?…:;。！？।؟۔]["'”’»)\]]*$/;

/**
 * What belongs to the article beside the `seeds`: text that the page itself
 * calls the article's (`reference`, its JSON-LD body), paragraphs that are
 * made like the seeds, and prose and lists between them.
 */
export function missing(
  segments: readonly Segment[],
  seeds: ReadonlySet<Segment>,
  reference: string,
): Segment[] {
  const squeezed = squeeze(reference);
  const likeSeeds = kinOf(seeds);
  const isBetween = betweenSeeds(segments, seeds);
  return segments.filter(
    (segment, at) =>
      !seeds.has(segment) &&
      segment.linkShare < PAGE.linkShareOfProse &&
      (isQuotedIn(squeezed, segment) ||
        (isProse(segment) && likeSeeds(segment)) ||
        (isBetween(at) && (isProse(segment) || isItem(segment)))),
  );
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function isQuotedIn(reference: string, { text }: Segment): boolean {
  const words = squeeze(text);
  return words.length >= 20 && reference.includes(words);
}

function isProse({ text }: Segment): boolean {
  return text.length >= PAGE.shortestParagraph && STOP.test(text);
}

function isItem({ owner }: Segment): boolean {
  return owner.tagName === 'LI' || owner.parentElement?.tagName === 'LI';
}

/** Whether a segment's elements have the names of those that hold the seeds. */
function kinOf(seeds: Iterable<Segment>): (segment: Segment) => boolean {
  const characters = new Map<string, number>();
  for (const segment of seeds) {
    const name = lineage(segment.owner);
    if (isProse(segment)) characters.set(name, (characters.get(name) ?? 0) + segment.text.length);
  }
  return ({ owner }) => {
    const name = lineage(owner);
    return name.includes('.') && (characters.get(name) ?? 0) >= 200;
  };
}

/** Tags and classes of an element, its parent and its grandparent. */
function lineage(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 3; at = at.parentElement) {
    const classes = (at.getAttribute('class') ?? '').replace(/\d+/g, '').trim();
    names.push(classes === '' ? at.tagName : `${at.tagName}.${classes}`);
  }
  return names.join(' ');
}

/** Whether a segment stands in the element that holds the seeds, between the first and the last. */
function betweenSeeds(segments: readonly Segment[], seeds: ReadonlySet<Segment>): (at: number) => boolean {
  const prose = segments.flatMap((segment, at) => (seeds.has(segment) && isProse(segment) ? [at] : []));
  const [first, last] = [prose[0] ?? Infinity, prose.at(-1) ?? -1];
  return (at) => {
    if (at < first || at > last) return false;
    const parent = segments[at]!.owner.parentElement;
    const before = [...prose].reverse().find((p) => p < at), after = prose.find((p) => p > at);
    const common = (i: number | undefined) => i !== undefined && (parent?.contains(segments[i]!.owner) || parent?.parentElement?.contains(segments[i]!.owner));
    return Boolean(common(before) && common(after));
  };
}
