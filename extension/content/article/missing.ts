/** Segments of the article that Readability leaves out. */
import { PAGE } from '../../../src/tuning.ts';
import { isProse, type Segment } from './segments.ts';

/** Places of the page that hold other people's words or other stories, by their names. */
const ELSEWHERE =
  /comment|respond|disqus|repl(?:y|ies)|sidebar|related|footer|widget|promo|recommend|teaser|newsletter|outbrain|taboola|popup|modal|cookie|disclaimer|disclosure/i;

/**
 * What belongs to the article beside the `seeds`: text that the page itself
 * calls the article's (`stated`, its JSON-LD body, or an element that it marks
 * as the body), paragraphs that are made like the seeds, and prose and lists
 * between them.
 */
export function missing(
  segments: readonly Segment[],
  seeds: ReadonlySet<Segment>,
  stated: string,
): Segment[] {
  const isStated = statedIn(stated);
  const isDeclared = declaredIn(segments, seeds);
  const isKin = kinOf(seeds);
  const isBetween = betweenSeeds(segments, seeds);
  return segments.filter((segment, at) => {
    if (seeds.has(segment) || segment.linkShare > PAGE.linkShareOfProse) return false;
    if (isStated(segment)) return true;
    const isText = isProse(segment) || isItem(segment);
    const belongs = isBetween(at) || (isProse(segment) && isKin(segment)) || isDeclared(segment);
    return isText && belongs && !isElsewhere(segment, seeds);
  });
}

function isItem({ owner }: Segment): boolean {
  return owner.closest('li') !== null;
}

/** Whether a segment's words stand in the article's text as the page states it. */
function statedIn(stated: string): (segment: Segment) => boolean {
  const reference = squeeze(stated);
  return ({ text }) => {
    const words = squeeze(text);
    return words.length >= PAGE.shortestStated && reference.includes(words);
  };
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Whether a segment stands in an element that the page marks as the article's body, of which the seeds are too little. */
function declaredIn(
  segments: readonly Segment[],
  seeds: ReadonlySet<Segment>,
): (segment: Segment) => boolean {
  const inBody = ({ owner }: Segment) => owner.closest('[itemprop~="articleBody"]') !== null;
  const declared = segments.filter((segment) => isProse(segment) && inBody(segment));
  const found = charactersOf(declared.filter((segment) => seeds.has(segment)));
  const isLittle = found < charactersOf(declared) * PAGE.shownShare;
  return (segment) => isLittle && inBody(segment);
}

function charactersOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
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
    return name.includes('.') && (characters.get(name) ?? 0) >= PAGE.fewestCharacters;
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

/** Whether a segment stands between two paragraphs of the seeds, near them in the tree. */
function betweenSeeds(
  segments: readonly Segment[],
  seeds: ReadonlySet<Segment>,
): (at: number) => boolean {
  const next = nearestSeeds(segments, seeds, -1);
  const previous = nearestSeeds(segments, seeds, 1);
  return (at) => {
    const around = segments[at]?.owner.parentElement?.parentElement;
    const holds = (seed: Segment | null | undefined) => !!seed && !!around?.contains(seed.owner);
    return holds(previous[at]) && holds(next[at]);
  };
}

/** For each segment the nearest paragraph of the seeds on one side: `step` 1 looks back, -1 ahead. */
function nearestSeeds(
  segments: readonly Segment[],
  seeds: ReadonlySet<Segment>,
  step: 1 | -1,
): (Segment | null)[] {
  const nearest: (Segment | null)[] = Array<null>(segments.length).fill(null);
  let last: Segment | null = null;
  for (let i = step === 1 ? 0 : segments.length - 1; segments[i]; i += step) {
    nearest[i] = last;
    const segment = segments[i]!;
    if (seeds.has(segment) && isProse(segment)) last = segment;
  }
  return nearest;
}

/** Whether a place named otherwise holds the segment, and none of the seeds. */
function isElsewhere({ owner }: Segment, seeds: ReadonlySet<Segment>): boolean {
  for (let at: Element | null = owner; at; at = at.parentElement) {
    const element = at;
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (ELSEWHERE.test(names)) return ![...seeds].some((seed) => element.contains(seed.owner));
  }
  return false;
}
