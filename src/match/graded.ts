import { GRADED } from '../tuning.ts';
import type { Features } from './features.ts';

/**
 * How alike two sentences are over the whole range, 0 to 1: unrelated near 0,
 * one topic in the middle, one claim from a half on. The chance that they say
 * the same tells near pairs apart, the words that they share tell far ones
 * apart; a mean of both keeps the order on either side.
 */
export function gradedScore(features: Features, whole: number): number {
  return centred((chanceOf(whole) + alike(features)) / 2);
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How much of both sentences is shared: by rarity, by count and by spelling, each both ways. */
export function alike(features: Features): number {
  const { overlapLeast, overlapMost, contentLeast, contentMost, gramsLeast, gramsMost } = features;
  const shares = [overlapLeast, overlapMost, contentLeast, contentMost, gramsLeast, gramsMost];
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Moves the value that tells claims apart best to a half. */
function centred(value: number): number {
  const { middle } = GRADED;
  return value < middle ? value / middle / 2 : (1 + (value - middle) / (1 - middle)) / 2;
}
