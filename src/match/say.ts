/** What a feature adds to a head, in log odds: a slope that is level beyond `low` and `high`, and steps. */
export interface Say {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  readonly shift: number;
  readonly edges: readonly number[];
  readonly values: readonly number[];
}

/** Spreads from the middle from which on a slope is level, so that no single feature decides. */
const LIMIT = 3;

/** How far a value is from the middle of labelled pairs, in spreads; held within limits. */
export function distance(x: number, middle: number, spread: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, (x - middle) / spread));
}

/**
 * Reads a slope, "weight middle spread", which rises with the distance from the
 * middle by `weight` a spread, and steps, "v0 e1 v1 e2 v2": v0 up to e1, v1
 * above it up to e2, v2 above that. '' says nothing; null where both do.
 */
export function sayFrom(slope: string, steps: string): Say | null {
  if (slope === '' && steps === '') return null;
  const [weight = 0, middle = 0, spread = 1] = (slope || '0').split(' ').map(Number);
  const numbers = (steps || '0').split(' ').map(Number);
  return {
    rate: weight / spread,
    low: middle - LIMIT * spread,
    high: middle + LIMIT * spread,
    shift: (-weight * middle) / spread,
    edges: numbers.filter((_, at) => at % 2 === 1),
    values: numbers.filter((_, at) => at % 2 === 0),
  };
}

/** What a value adds. One function for all features: closures of two shapes took three times as long. */
export function sayOf({ rate, low, high, shift, edges, values }: Say, x: number): number {
  let at = 0;
  while (at < edges.length && x > (edges[at] ?? 0)) at += 1;
  const held = x < low ? low : x > high ? high : x;
  return rate * held + shift + (values[at] ?? 0);
}

/** The most that it adds, whatever the value, from 0 on. */
export function mostOf({ rate, low, high, shift, values }: Say): number {
  const end = rate > 0 ? high : Math.max(0, low);
  return rate * end + shift + Math.max(...values);
}
