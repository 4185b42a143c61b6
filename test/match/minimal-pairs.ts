/**
 * The pairs of test/guards.jsonl: `differs` names what only one of two
 * sentences says; null where the second only says it in other words.
 */
import { readFileSync } from 'node:fs';
import { compare, type Comparison } from '../../src/match/compare.ts';
import { analyse } from '../../src/text/analyse.ts';
import { normalise } from '../../src/text/normalise.ts';
import type { DifferenceKind } from '../../src/types.ts';

export interface MinimalPair {
  readonly a: string;
  readonly b: string;
  readonly differs: DifferenceKind | null;
}

export function minimalPairs(): MinimalPair[] {
  const lines = readFileSync('test/guards.jsonl', 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as MinimalPair);
}

const read = (text: string) => analyse(normalise(text).text);

export const compared = ({ a, b }: Pick<MinimalPair, 'a' | 'b'>): Comparison =>
  compare(read(a), read(b));

/** A pair that differs is not `same`; one that does not is, and no difference is named. */
export function isRight(pair: MinimalPair): boolean {
  const { tier, differences } = compared(pair);
  if (pair.differs !== null) return tier !== 'same';
  return tier === 'same' && differences.length === 0;
}
