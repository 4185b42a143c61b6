import type { Analysis } from '../text/analyse.ts';
import { quoteApart } from '../text/wordings.ts';
import { GRADED, STORY } from '../tuning.ts';
import type { Match } from '../types.ts';
import { compare } from './compare.ts';
import { LEAST_NEAR } from './graded.ts';
import type { Weighed } from './story.ts';

/** A comparison with the corpus sentence that it is about. */
interface Compared {
  readonly analysis: Analysis;
  readonly match: Weighed;
}

/**
 * Keeps what matches a sentence of the page, and lets the corpus speak for what
 * does not surely: a sentence is the `same`, too,
 *
 * - if it is the same as another one that is the same as the page's;
 * - if a clause of it agrees, in an article of the same story (`story`);
 * - if, there, it is near to the page's sentence and to all other versions of
 *   it, one with another.
 *
 * One step, so that claims do not drift, and never against a named difference,
 * nor where both quote at length and other words: two details of one story.
 */
export function agree<T extends Compared>(
  here: Analysis,
  found: readonly T[],
  story: ReadonlySet<string>,
): (T & { readonly match: Match })[] {
  const sure = found.filter(({ match }) => match.tier === 'same');
  const raised = new Map<Analysis, boolean>();
  return found.flatMap((one) => {
    const match = heard(one.match, story);
    if (match?.tier === 'same') return [{ ...one, match }];
    const agrees =
      one.match.differences.length === 0 &&
      (raised.get(one.analysis) ?? isSupported(here, one, sure, story));
    raised.set(one.analysis, agrees);
    if (agrees) return [{ ...one, match: { ...one.match, tier: 'same' } }];
    return match ? [{ ...one, match }] : [];
  });
}

/** What the comparison says by itself; a clause counts in the same story alone. */
function heard(match: Weighed, story: ReadonlySet<string>): Match | null {
  const near = match.tier === null || match.score >= GRADED.near;
  const agrees = match.clause !== null && match.differences.length === 0 && near;
  if (match.tier !== 'same' && agrees && story.has(match.article))
    return { ...match, tier: 'same', score: Math.max(match.score, match.clause ?? 0) };
  return match.tier === null ? null : { ...match, tier: match.tier };
}

function isSupported(
  here: Analysis,
  one: Compared,
  sure: readonly Compared[],
  story: ReadonlySet<string>,
): boolean {
  const told = story.has(one.match.article);
  if (one.match.tier === null && !(told && one.match.score >= LEAST_NEAR)) return false;
  const others = otherVersions(here, one, sure);
  if (others.length === 0 || quoteApart(here.text, one.analysis.text)) return false;
  const versions = others.map((other) => compare(other, one.analysis));
  if (one.match.tier !== null && versions.some(({ tier }) => tier === 'same')) return true;
  if (!told || versions.some(({ differences }) => differences.length > 0)) return false;
  const total = versions.reduce((sum, { score }) => sum + score, one.match.score);
  return total / (versions.length + 1) >= GRADED.near;
}

/** What other articles word otherwise; a copy of the page's sentence says nothing of its own. */
function otherVersions(here: Analysis, one: Compared, sure: readonly Compared[]): Analysis[] {
  const others = sure.filter(
    ({ match, analysis }) => match.article !== one.match.article && analysis.text !== here.text,
  );
  return [...new Set(others.map(({ analysis }) => analysis))].slice(0, STORY.mostVersions);
}
