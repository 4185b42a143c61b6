import { INDEX } from '../tuning.ts';
import { countOf, isOutdated, liveSentences, type Segment } from './manifest.ts';

/**
 * Which adjoining segments to merge next, oldest first; empty when none are
 * worth it. Segments stay in the order in which they were added. A run of them
 * is merged when the others together hold at least `share` of its largest one's
 * sentences: so there are few, a sentence is rewritten a logarithmic number of
 * times, and a large segment is never rewritten for the sake of small ones
 * beside it. Segments of outdated keys are never merged with others, so that
 * they empty and go.
 */
export function planMerge(segments: readonly Segment[], share: number): readonly Segment[] {
  const current = segments.slice(segments.findLastIndex(isOutdated) + 1);
  const sizes = current.map(liveSentences);
  for (let length = current.length; length > 1; length -= 1)
    for (let from = current.length - length; from >= 0; from -= 1)
      if (isWorth(sizes.slice(from, from + length), share))
        return current.slice(from, from + length);
  const wasteful = segments.find(
    ({ dead, sentences }) => countOf(dead) >= sentences * INDEX.deadShare,
  );
  return wasteful ? [wasteful] : [];
}

function isWorth(sizes: readonly number[], share: number): boolean {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  return all <= INDEX.largestSegment && all - largest >= largest * share;
}
