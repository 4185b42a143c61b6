import { toInterval } from '../text/published.ts';
import type { Article } from '../types.ts';

/** When something was published: `[from, to)` in milliseconds UTC. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * When a text was published first: the earliest of its dated copies. Null when
 * none is dated.
 */
export function earliest(articles: readonly Article[]): Interval | null {
  let first: Interval | null = null;
  for (const { published } of articles) {
    if (!published) continue;
    const { from, to } = toInterval(published);
    first = first ? { from: Math.min(first.from, from), to: Math.min(first.to, to) } : { from, to };
  }
  return first;
}

/** Certainly earlier: the intervals do not overlap. */
export function isBefore(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && a.to <= b.from;
}
