import type { Analysis } from '../text/analyse.ts';
import { MATCH_LEARNED } from '../tuning.ts';
import type { Difference, Span, Tier } from '../types.ts';
import { measure, runsOf } from './features.ts';
import { datesDiffer } from './guards/dates.ts';
import { negationDiffers } from './guards/negation.ts';
import { numbersDiffer } from './guards/numbers.ts';
import { judge, type Judgement } from './model.ts';
import { pairOf } from './pair.ts';
import { readingOf, type Reading } from './reading.ts';
import { matchedPart } from './span.ts';

/** Whether two sentences state the same claim, and why. */
export interface Comparison {
  /** 0 to 1; from a half on the sentences match. */
  readonly score: number;
  /** Null when they do not match. */
  readonly tier: Tier | null;
  readonly differences: readonly Difference[];
  /** What each feature added to or took from the score, in log odds. */
  readonly contributions: Judgement['contributions'];
  /** The part of each sentence that the match is about, in its own offsets; null without a match. */
  readonly parts: { readonly here: Span; readonly there: Span } | null;
}

/** Each finds truth conditions that disagree; one that does keeps a match from being `same`. */
const GUARDS: readonly ((reading: Reading) => Difference | null)[] = [
  numbersDiffer,
  datesDiffer,
  negationDiffers,
];

/** Compares two sentences. Symmetric but for the order of the answer's sides; about 30 µs. */
export function compare(here: Analysis, there: Analysis): Comparison {
  const pair = pairOf(here, there);
  const { odds, contributions } = judge(measure(pair, runsOf(pair)));
  const score = 1 / (1 + Math.exp(-odds));
  if (odds < 0) return { score, tier: null, differences: [], contributions, parts: null };
  const reading = readingOf(pair);
  const differences = GUARDS.flatMap((guard) => guard(reading) ?? []);
  const same = odds >= MATCH_LEARNED.same && differences.length === 0;
  const [mine, other] = [matchedPart(pair.here), matchedPart(pair.there)];
  return {
    score,
    tier: same ? 'same' : 'possible',
    differences,
    contributions,
    parts: mine && other ? { here: mine, there: other } : null,
  };
}
