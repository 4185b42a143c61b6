import { GRADED } from '../tuning.ts';
import { placeOf, type Features } from './features.ts';

/** The least score of what may be raised by other versions of it; see agree.ts. */
export const LEAST_NEAR = GRADED.near / 2;

/**
 * How alike two sentences are over the whole range, 0 to 1: unrelated near 0,
 * one topic in the middle, one claim from a half on. The chance that they say
 * the same tells near pairs apart, the words that they share tell far ones
 * apart; a mean of both keeps the order on either side.
 */
export function gradedScore(features: Features, whole: number): number {
  return centred(likeness(features, whole), GRADED.middle);
}

/**
 * Share of the chance in the score. Higher tells paraphrases apart a little
 * better, lower grades simple sentences better: `npm run eval:matching`.
 */
const CHANCE = 0.75;

/** A mean of the chance that both say the same and of what they share. */
export function likeness(features: Features, whole: number): number {
  return CHANCE * chanceOf(whole) + (1 - CHANCE) * alike(features);
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Shares of both sentences: by rarity, by count and by spelling, each both ways. */
const SHARES = (
  ['overlapLeast', 'overlapMost', 'contentLeast', 'contentMost', 'gramsLeast', 'gramsMost'] as const
).map(placeOf);

/** How much of both sentences is shared. */
function alike(features: Features): number {
  return SHARES.reduce((sum, place) => sum + (features[place] ?? 0), 0) / SHARES.length;
}

/** Below one, it spreads what only shares a topic over the lower half. Source: classes of `npm run eval:matching`. */
const SPREAD = 0.6;

/** Moves the likeness that tells claims apart best to a half. */
export function centred(value: number, middle: number): number {
  if (value < middle) return (value / middle) ** SPREAD / 2;
  return (1 + (value - middle) / (1 - middle)) / 2;
}
