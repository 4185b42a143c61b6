import { INDEX } from '../tuning.ts';
import { countOf, isOutdated, liveSentences, type Segment } from './manifest.ts';

/**
 * Which adjoining segments to merge next, oldest first; empty when none are
 * worth it. Segments stay in the order in which they were added, and each is
 * larger than the newer ones together by `share`, so that there are few
 * and a sentence is rewritten a logarithmic number of times. Segments of
 * outdated keys are never merged with others, so that they empty and go.
 */
export function planMerge(segments: readonly Segment[], share: number): readonly Segment[] {
  let newer = 0;
  let oldest = -1;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    if (isOutdated(segments[at]!)) break;
    const size = liveSentences(segments[at]!);
    if (newer + size > INDEX.largestSegment) break;
    if (at < segments.length - 1 && newer >= size * share) oldest = at;
    newer += size;
  }
  if (oldest >= 0) return segments.slice(oldest);
  const wasteful = segments.find(
    ({ dead, sentences }) => countOf(dead) >= sentences * INDEX.deadShare,
  );
  return wasteful ? [wasteful] : [];
}
