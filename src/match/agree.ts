import type { Analysis } from '../text/analyse.ts';
import type { Match } from '../types.ts';
import { compare } from './compare.ts';

/** A match with the corpus sentence that it is about. */
interface Matched {
  readonly analysis: Analysis;
  readonly match: Match;
}

/**
 * Lets the corpus speak for a match that is only possible: where a sentence that
 * is the `same` as the page's is the `same` as it, too, both state one claim.
 * One step, so that claims do not drift, and never against a named difference.
 */
export function agree<T extends Matched>(found: readonly T[]): T[] {
  const sure = [
    ...new Set(found.flatMap((one) => (one.match.tier === 'same' ? one.analysis : []))),
  ];
  const raised = new Map<Analysis, boolean>();
  return found.map((one) => {
    if (one.match.tier === 'same' || one.match.differences.length > 0) return one;
    const known = raised.get(one.analysis);
    const yes = known ?? sure.some((other) => compare(other, one.analysis).tier === 'same');
    raised.set(one.analysis, yes);
    return yes ? { ...one, match: { ...one.match, tier: 'same' } } : one;
  });
}
