/** How what was learned is written into src/tuning.ts; src/match/say.ts reads it. */
import type { Model } from './boost.ts';
import type { Line } from './logistic.ts';

/** Smaller weights are none. */
const LEAST_SLOPE = 0.03;
/** Steps that change a feature's say by less are joined, in log odds. */
const STEP = 0.05;

/** The stumps on one feature, added up to one step function: "v0 e1 v1 …". */
export function stepsOf(model: Model, feature: number): string {
  const jumps = new Map<number, number>();
  let value = 0;
  for (const tree of model.trees) {
    if (!('feature' in tree) || tree.feature !== feature) continue;
    if (!('value' in tree.low) || !('value' in tree.high)) continue;
    value += tree.low.value;
    jumps.set(tree.edge, (jumps.get(tree.edge) ?? 0) + tree.high.value - tree.low.value);
  }
  let shown = value;
  const parts = [value.toFixed(2)];
  for (const [edge, jump] of [...jumps].sort((one, two) => one[0] - two[0])) {
    value += jump;
    if (Math.abs(value - shown) < STEP) continue;
    parts.push(String(edge), value.toFixed(2));
    shown = value;
  }
  return parts.length === 1 && Math.abs(value) < STEP ? '' : parts.join(' ');
}

/** "weight middle spread"; nothing for a feature whose weight rounds to none. */
export function slopeOf({ slopes }: Line, feature: number): string {
  const [weight = 0, ...scale] = slopes[feature] ?? [];
  if (Math.abs(weight) < LEAST_SLOPE) return '';
  return [weight.toFixed(2), ...scale.map((value) => value.toPrecision(3))].map(Number).join(' ');
}
