import { align, type Alignment } from './alignment.ts';
import type { Runs } from './features/sequence.ts';
import type { Pair } from './pair.ts';

/** A pair with its words paired: what the guards look at. */
export interface Reading {
  readonly pair: Pair;
  readonly alignment: Alignment;
}

/** Pairs the words of two sentences. */
export function readingOf(pair: Pair, { subsequence }: Runs): Reading {
  return { pair, alignment: align(pair, subsequence) };
}
