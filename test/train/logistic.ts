/**
 * Logistic regression with a ridge penalty, by Newton's method (Hastie,
 * Tibshirani and Friedman 2009, 4.4.1): of each feature its distance from the
 * middle, in spreads, held within limits. Deterministic.
 */
import { distance } from '../../src/match/say.ts';
import type { Example } from './boost.ts';

export interface Line {
  readonly base: number;
  /** Of each feature weight, middle and spread; null for those left out. */
  readonly slopes: readonly (readonly [number, number, number] | null)[];
}

const STEPS = 12;

/** Log odds that a line gives to what was measured. */
export function lineScore({ base, slopes }: Line, x: Float64Array): number {
  return slopes.reduce(
    (sum, slope, at) => (slope ? sum + slope[0] * distance(x[at] ?? 0, slope[1], slope[2]) : sum),
    base,
  );
}

/** Fits the features that `listens` names by their places; middles and spreads are those of the examples of weight 1. */
export function fitLine(
  examples: readonly Example[],
  ridge: number,
  listens: (place: number) => boolean,
): Line {
  const width = examples[0]?.x.length ?? 0;
  const full = examples.filter(({ weight }) => weight === 1);
  const scales = Array.from({ length: width }, (_, at) =>
    listens(at) ? scaleOf(full.map(({ x }) => x[at] ?? 0)) : null,
  );
  const places = scales.flatMap((scale, at) => (scale ? [at] : []));
  const rows = examples.map(({ x }) =>
    Float64Array.from([1, ...places.map((at) => distance(x[at] ?? 0, ...scales[at]!))]),
  );
  const [base = 0, ...weights] = newton(rows, examples, ridge);
  const slopes = scales.map((scale, at) =>
    scale ? ([weights[places.indexOf(at)] ?? 0, ...scale] as const) : null,
  );
  return { base, slopes };
}

type Scale = readonly [middle: number, spread: number];

/** Null for what is always the same. */
function scaleOf(values: readonly number[]): Scale | null {
  const middle = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / values.length);
  return spread > 0 ? [middle, spread] : null;
}

function newton(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  ridge: number,
): Float64Array {
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  for (let step = 0; step < STEPS; step += 1) {
    const curve = Array.from({ length: width }, (_, at) => {
      const row = new Float64Array(width + 1);
      row[at] = at > 0 ? 2 * ridge : 0;
      row[width] = at > 0 ? -2 * ridge * (weights[at] ?? 0) : 0;
      return row;
    });
    rows.forEach((row, at) => addTo(curve, row, examples[at]!, weights));
    solve(curve).forEach((change, at) => (weights[at] = (weights[at] ?? 0) + change));
  }
  return weights;
}

/** Adds an example's second derivatives, and, in the last column, its first ones. */
function addTo(
  curve: readonly Float64Array[],
  row: Float64Array,
  { y, weight }: Example,
  weights: Float64Array,
): void {
  const z = row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0);
  const p = 1 / (1 + Math.exp(-z));
  for (let one = 0; one < row.length; one += 1) {
    const line = curve[one]!;
    const part = weight * p * (1 - p) * (row[one] ?? 0);
    for (let two = 0; two < row.length; two += 1) line[two] = line[two]! + part * row[two]!;
    line[row.length] = line[row.length]! + weight * (y - p) * (row[one] ?? 0);
  }
}

/** Solves equations, the last column being the right side; they are positive definite, so that no rows need to change places. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const width = rows.length;
  for (let at = 0; at < width; at += 1) {
    for (let below = at + 1; below < width; below += 1) {
      const share = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= width; column += 1)
        rows[below]![column] = rows[below]![column]! - share * rows[at]![column]!;
    }
  }
  const found = new Float64Array(width);
  for (let at = width - 1; at >= 0; at -= 1) {
    let right = rows[at]![width]!;
    for (let after = at + 1; after < width; after += 1) right -= rows[at]![after]! * found[after]!;
    found[at] = right / rows[at]![at]!;
  }
  return found;
}
