import type { Analysis } from '../text/analyse.ts';
import { GRADED, MATCH_LEARNED } from '../tuning.ts';
import type { Difference, Span, Tier } from '../types.ts';
import { measure, runsOf } from './features.ts';
import { gradedScore } from './graded.ts';
import { differencesOf } from './guards.ts';
import { contributionsOf, judge, type Contributions } from './model.ts';
import { pairOf } from './pair.ts';
import { sharedQuotation } from './quoted.ts';
import { readingOf } from './reading.ts';
import { partPairs, type PartPair } from './parts.ts';
import { matchedPart } from './span.ts';

/** Whether two sentences state the same claim, and why. */
export interface Comparison {
  /** How alike they are, 0 to 1; see graded.ts. */
  readonly score: number;
  /** Null when they do not match. */
  readonly tier: Tier | null;
  readonly differences: readonly Difference[];
  /** What each feature added to or took from the score, in log odds; made when asked for. */
  readonly contributions: () => Contributions;
  /** Score of the two clauses that agree best where the sentences do not; null when none agree. */
  readonly clause: number | null;
  /** The part of each sentence that the match is about, in its own offsets; null without a match. */
  readonly parts: { readonly here: Span; readonly there: Span } | null;
}

/** Compares two sentences. Symmetric but for the order of the answer's sides; about 30 µs. */
export function compare(here: Analysis, there: Analysis): Comparison {
  const whole = compareWhole(here, there);
  if (whole.tier === 'same') return whole;
  return partPairs(here, there).reduce((best, pair) => surer(best, comparePart(pair)), whole);
}

function surer(one: Comparison, two: Comparison): Comparison {
  if (two.tier === 'same' && (one.tier !== 'same' || two.score > one.score)) return two;
  return (two.clause ?? 0) > (one.clause ?? 0) ? { ...one, clause: two.clause } : one;
}

/**
 * What two clauses say of their sentences. Clauses that quote carry one claim
 * if they agree; of others ("he left on Monday") it is kept that they agree,
 * since what stands around them decides.
 */
function comparePart({ here, there, quoting }: PartPair): Comparison {
  const found = compareWhole(here.analysis, there.analysis);
  const parts = { here: spanOf(here), there: spanOf(there) };
  if (quoting || found.tier !== 'same') return { ...found, parts };
  return { ...found, tier: null, parts, clause: found.score };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function compareWhole(here: Analysis, there: Analysis): Comparison {
  const pair = pairOf(here, there);
  const features = measure(pair, runsOf(pair));
  const judged = judge(features);
  const quoted = judged.odds < MATCH_LEARNED.same ? sharedQuotation(pair) : null;
  const odds = quoted ? MATCH_LEARNED.same : judged.odds;
  const contributions = () => contributionsOf(features, judged);
  const score = gradedScore(features, judged.whole);
  if (odds < 0 && score < GRADED.near)
    return { score, tier: null, differences: [], contributions, parts: null, clause: null };
  const differences = differencesOf(readingOf(pair));
  const same = odds >= MATCH_LEARNED.same && differences.length === 0;
  const mine = quoted?.here ?? matchedPart(pair.here);
  const other = quoted?.there ?? matchedPart(pair.there);
  return {
    score,
    tier: same ? 'same' : 'possible',
    differences,
    contributions,
    clause: null,
    parts: mine && other ? { here: mine, there: other } : null,
  };
}
