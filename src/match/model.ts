import { MATCH_LEARNED, MATCH_WEIGHTS } from '../tuning.ts';
import type { FeatureName, Features } from './features.ts';

/**
 * Two additive models look at a pair. `whole` asks whether the two sentences
 * say the same, `part` whether one carries a claim of the other. Each adds up
 * one step function per feature (a generalised additive model, Hastie and
 * Tibshirani 1986), so that every feature's say can be shown. The stronger one
 * decides.
 */
export interface Judgement {
  /** Log odds that it is a match, by the stronger head. */
  readonly odds: number;
  /** Log odds that both say the same as a whole. */
  readonly whole: number;
  readonly head: 'whole' | 'part';
  /** What each feature added to or took from the deciding head, in log odds; without those that did nothing. */
  readonly contributions: Readonly<Partial<Record<FeatureName, number>>>;
}

interface Steps {
  readonly name: FeatureName;
  readonly edges: readonly number[];
  readonly values: readonly number[];
}

const WHOLE = headOf(0);
const PART = headOf(1);

/** "v0 e1 v1 e2 v2": v0 up to e1, v1 above it up to e2, v2 above that. */
function headOf(column: 0 | 1): readonly Steps[] {
  return Object.entries(MATCH_WEIGHTS).flatMap(([name, columns]) => {
    const numbers = columns[column].split(' ').map(Number);
    const values = numbers.filter((_, at) => at % 2 === 0);
    const edges = numbers.filter((_, at) => at % 2 === 1);
    if (values.every((value) => value === 0)) return [];
    return [{ name: name as FeatureName, edges, values }];
  });
}

/** Judges a pair by its features. */
export function judge(features: Features): Judgement {
  const whole = MATCH_LEARNED.whole + sum(WHOLE, features);
  const part = MATCH_LEARNED.part + sum(PART, features);
  const head = whole >= part ? 'whole' : 'part';
  const steps = head === 'whole' ? WHOLE : PART;
  return { odds: Math.max(whole, part), whole, head, contributions: say(steps, features) };
}

function sum(steps: readonly Steps[], features: Features): number {
  let total = 0;
  for (const one of steps) total += valueOf(one, features[one.name]);
  return total;
}

function valueOf({ edges, values }: Steps, x: number): number {
  let at = 0;
  while (at < edges.length && x > (edges[at] ?? 0)) at += 1;
  return values[at] ?? 0;
}

function say(steps: readonly Steps[], features: Features): Judgement['contributions'] {
  const found: Partial<Record<FeatureName, number>> = {};
  for (const one of steps) {
    const value = valueOf(one, features[one.name]);
    if (value !== 0) found[one.name] = value;
  }
  return found;
}
