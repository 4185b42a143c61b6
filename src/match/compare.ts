import type { Analysis } from '../text/analyse.ts';
import { GRADED, MATCH_LEARNED, STORY } from '../tuning.ts';
import type { Difference, Span, Tier } from '../types.ts';
import { measureRest, measureWords, type Features } from './features.ts';
import { runsOf, type Runs } from './features/sequence.ts';
import { gradedScore, LEAST_NEAR } from './graded.ts';
import { differencesOf } from './guards.ts';
import { judge, judgeAtMost } from './model.ts';
import { pairOf, type Pair } from './pair.ts';
import { prepare } from './prepared.ts';
import { sharedPhrase, sharedQuotation } from './quoted.ts';
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
  /** Score of the two clauses that agree best where the sentences do not; null when none agree. */
  readonly clause: number | null;
  /** Both quote the same phrase, too short to be a statement; see story.ts. */
  readonly phrase: boolean;
  /** The part of each sentence that the match is about, in its own offsets; null without a match. */
  readonly parts: { readonly here: Span; readonly there: Span } | null;
}

/** Compares two sentences. Symmetric but for the order of the answer's sides; about 50 µs, and 80 more to read one of them first (`npm run bench:scoring`). */
export function compare(here: Analysis, there: Analysis): Comparison {
  return compareWith(begin(here, there), true);
}

/**
 * As `compare`, but null where the words alone tell that nothing would come of
 * it: neither the sentences nor their clauses match, nor are they near. Most
 * candidates are such. Where it is not known that both stand in articles of one
 * story, what counts there alone is left out: clauses that do not quote, and
 * sentences that are near.
 */
export function compareIfAlike(here: Analysis, there: Analysis, inStory = true): Comparison | null {
  const begun = begin(here, there);
  if (mayMatch(begun, inStory ? LEAST_NEAR : GRADED.near)) return compareWith(begun, inStory);
  const clauses = [...clausePairs(begun.pair, inStory)];
  return clauses.length === 0 ? null : withClauses(compareWhole(begun), clauses);
}

function compareWith(begun: Begun, inStory: boolean): Comparison {
  const whole = compareWhole(begun);
  return whole.tier === 'same' ? whole : withClauses(whole, clausePairs(begun.pair, inStory));
}

function withClauses(whole: Comparison, clauses: Iterable<ClausePair>): Comparison {
  let best = whole;
  for (const pair of clauses) best = surer(best, compareClauses(pair));
  return best;
}

function surer(one: Comparison, two: Comparison | null): Comparison {
  if (!two) return one;
  if (two.tier === 'same' && (one.tier !== 'same' || two.score > one.score)) return two;
  return (two.clause ?? 0) > (one.clause ?? 0) ? { ...one, clause: two.clause } : one;
}

/** Clauses that may carry one claim, with their words compared. */
interface ClausePair extends PartPair {
  readonly begun: Begun;
}

/** Clauses that quote carry one claim if they agree; others ("he left on Monday") only in one story, where they are most of a sentence. */
function* clausePairs(whole: Pair, inStory: boolean): Generator<ClausePair> {
  for (const pair of partPairs(whole.here.analysis, whole.there.analysis, inStory)) {
    if (!pair.quoting && !says(pair, whole)) continue;
    const begun = begin(pair.here.analysis, pair.there.analysis);
    if (maySame(begun)) yield { ...pair, begun };
  }
}

/** The clause is most of what one of the sentences says: names and asides recur in every article of a story. */
function says(part: PartPair, { here, there }: Pair): boolean {
  const [mine, others] = [prepare(part.here.analysis), prepare(part.there.analysis)];
  return Math.max(mine.mass / here.mass, others.mass / there.mass) >= STORY.leastCover;
}

/** What two clauses say of their sentences. Of those that do not quote it is kept that they agree, since what stands around them decides. */
function compareClauses({ here, there, quoting, begun }: ClausePair): Comparison | null {
  const found = compareWhole(begun);
  if (found.tier !== 'same') return null;
  const parts = { here: spanOf(here), there: spanOf(there) };
  return quoting ? { ...found, parts } : { ...found, parts, tier: null, clause: found.score };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A pair of which the words are compared. */
interface Begun {
  readonly pair: Pair;
  readonly runs: Runs;
  readonly features: Features;
}

function begin(here: Analysis, there: Analysis): Begun {
  const pair = pairOf(here, there);
  const runs = runsOf(pair);
  return { pair, runs, features: measureWords(pair, runs) };
}

/** Whether all else could make a match of it, or one of that score. */
function mayMatch({ pair, features }: Begun, near: number): boolean {
  const { odds, whole } = judgeAtMost(features);
  if (odds >= 0 || gradedScore(features, whole) >= near) return true;
  return sharedQuotation(pair) !== null || sharedPhrase(pair) !== null;
}

function maySame({ pair, features }: Begun): boolean {
  return judgeAtMost(features).odds >= MATCH_LEARNED.same || sharedQuotation(pair) !== null;
}

function compareWhole({ pair, runs, features: words }: Begun): Comparison {
  const features = measureRest(words, pair, runs);
  const judged = judge(features);
  const quoted = judged.odds < MATCH_LEARNED.same ? sharedQuotation(pair) : null;
  const odds = quoted ? MATCH_LEARNED.same : judged.odds;
  const score = gradedScore(features, judged.whole);
  const phrase = sharedPhrase(pair) !== null;
  if (odds < 0 && score < GRADED.near && !phrase)
    return { score, tier: null, differences: [], parts: null, clause: null, phrase };
  const differences = differencesOf(readingOf(pair, runs));
  const same = odds >= MATCH_LEARNED.same && differences.length === 0;
  const mine = quoted?.here ?? matchedPart(pair.here);
  const other = quoted?.there ?? matchedPart(pair.there);
  const far = odds < 0 && score < GRADED.near;
  return {
    score,
    tier: same ? 'same' : far ? null : 'possible',
    differences,
    clause: null,
    phrase: phrase && differences.length === 0,
    parts: mine && other ? { here: mine, there: other } : null,
  };
}
