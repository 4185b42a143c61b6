/**
 * Gradient boosting of small regression trees for a yes-or-no answer, with
 * logistic loss and second-order steps (Chen and Guestrin 2016, XGBoost,
 * equations 5 to 7), on binned features. Deterministic: no sampling.
 */
export interface Example {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly depth: number;
  /** Share of each tree's step that is taken. */
  readonly rate: number;
  /** L2 penalty on a leaf's value. */
  readonly ridge: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leaf: number;
  readonly bins: number;
  /** Of each feature: 1 may only raise the score, -1 only lower it, 0 either. */
  readonly direction: readonly number[];
}

export type Tree =
  | { readonly value: number }
  | { readonly feature: number; readonly edge: number; readonly low: Tree; readonly high: Tree };

export interface Model {
  readonly base: number;
  readonly trees: readonly Tree[];
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

export function scoreOf(model: Model, x: Float64Array): number {
  let z = model.base;
  for (const tree of model.trees) z += valueOf(tree, x);
  return z;
}

export function valueOf(tree: Tree, x: Float64Array): number {
  let node = tree;
  while ('feature' in node) node = (x[node.feature] ?? 0) <= node.edge ? node.low : node.high;
  return node.value;
}

/** Where `before` is given, the trees add to what it says of an example, in log odds. */
export function boost(
  examples: readonly Example[],
  settings: Settings,
  before?: (example: Example) => number,
): Model {
  const edges = edgesOf(examples, settings.bins);
  const binned = edges.map((cuts, feature) => binsOf(examples, feature, cuts));
  const base = before ? 0 : priorOf(examples);
  const z = Float64Array.from(examples, (one) => before?.(one) ?? base);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    const chance = z.map(sigmoid);
    const gradient = chance.map((p, at) => examples[at]!.weight * (p - examples[at]!.y));
    const curve = chance.map((p, at) => examples[at]!.weight * Math.max(1e-6, p * (1 - p)));
    const grower = { binned, edges, gradient, curve, settings };
    const tree = grow(
      grower,
      examples.map((_, at) => at),
      settings.depth,
      [-Infinity, Infinity],
    );
    trees.push(tree);
    examples.forEach((one, at) => (z[at] = (z[at] ?? 0) + valueOf(tree, one.x)));
  }
  return { base, trees };
}

/** Log odds that any example is right. */
function priorOf(examples: readonly Example[]): number {
  const positive = sum(examples, (one) => one.weight * one.y);
  return Math.log(positive / (sum(examples, (one) => one.weight) - positive));
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

/** Quantiles of each feature, different ones only: values up to an edge go below it. */
function edgesOf(examples: readonly Example[], bins: number): number[][] {
  const width = examples[0]?.x.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = examples.map((one) => one.x[feature] ?? 0).sort((a, b) => a - b);
    const cuts = Array.from({ length: bins - 1 }, (_, cut) => {
      const at = Math.floor(((cut + 1) * values.length) / bins);
      return Number((values[at] ?? 0).toPrecision(3));
    });
    return [...new Set(cuts)].filter((cut) => cut < (values.at(-1) ?? 0)).sort((a, b) => a - b);
  });
}

/** Of each example the bin that a feature falls into. */
function binsOf(
  examples: readonly Example[],
  feature: number,
  cuts: readonly number[],
): Uint8Array {
  return Uint8Array.from(examples, ({ x }) => {
    const value = x[feature] ?? 0;
    let bin = 0;
    while (bin < cuts.length && value > (cuts[bin] ?? 0)) bin += 1;
    return bin;
  });
}

interface Grower {
  /** Of each feature its bins, an example each. */
  readonly binned: readonly Uint8Array[];
  readonly edges: readonly (readonly number[])[];
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly settings: Settings;
}

type Bounds = readonly [number, number];

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly low: number;
  readonly high: number;
}

function grow(grower: Grower, rows: readonly number[], depth: number, bounds: Bounds): Tree {
  const { settings } = grower;
  const g = sum(rows, (row) => grower.gradient[row] ?? 0);
  const h = sum(rows, (row) => grower.curve[row] ?? 0);
  const value = clamp(-g / (h + settings.ridge), bounds);
  const split = depth > 0 ? bestSplit(grower, rows, g, h, bounds) : null;
  if (!split) return { value: value * settings.rate };
  const { feature, bin } = split;
  const bins = grower.binned[feature]!;
  const low = rows.filter((row) => bins[row]! <= bin);
  const high = rows.filter((row) => bins[row]! > bin);
  const [below, above] = boundsBelow(settings.direction[feature] ?? 0, split, bounds);
  return {
    feature,
    edge: grower.edges[feature]?.[bin] ?? 0,
    low: grow(grower, low, depth - 1, below),
    high: grow(grower, high, depth - 1, above),
  };
}

const clamp = (value: number, [least, most]: Bounds): number =>
  Math.min(most, Math.max(least, value));

function boundsBelow(direction: number, split: Split, bounds: Bounds): [Bounds, Bounds] {
  const middle = (split.low + split.high) / 2;
  if (direction > 0)
    return [
      [bounds[0], middle],
      [middle, bounds[1]],
    ];
  if (direction < 0)
    return [
      [middle, bounds[1]],
      [bounds[0], middle],
    ];
  return [bounds, bounds];
}

function bestSplit(
  grower: Grower,
  rows: readonly number[],
  g: number,
  h: number,
  bounds: Bounds,
): Split | null {
  let best: Split | null = null;
  for (let feature = 0; feature < grower.edges.length; feature += 1) {
    const split = splitOn(grower, rows, feature, g, h, bounds);
    if (split && split.gain > (best?.gain ?? 1e-9)) best = split;
  }
  return best;
}

function splitOn(
  grower: Grower,
  rows: readonly number[],
  feature: number,
  g: number,
  h: number,
  bounds: Bounds,
): Split | null {
  const { ridge, leaf, direction } = grower.settings;
  const cuts = grower.edges[feature]?.length ?? 0;
  const gs = new Float64Array(cuts + 1);
  const hs = new Float64Array(cuts + 1);
  const { gradient, curve } = grower;
  const bins = grower.binned[feature]!;
  for (const row of rows) {
    const bin = bins[row]!;
    gs[bin] = gs[bin]! + gradient[row]!;
    hs[bin] = hs[bin]! + curve[row]!;
  }
  let best: Split | null = null;
  let [gLow, hLow] = [0, 0];
  const cost = (slope: number, bend: number, value: number): number =>
    -(slope * value + 0.5 * (bend + ridge) * value * value);
  const whole = cost(g, h, clamp(-g / (h + ridge), bounds));
  for (let bin = 0; bin < cuts; bin += 1) {
    gLow += gs[bin] ?? 0;
    hLow += hs[bin] ?? 0;
    if (hLow < leaf || h - hLow < leaf) continue;
    const low = clamp(-gLow / (hLow + ridge), bounds);
    const high = clamp(-(g - gLow) / (h - hLow + ridge), bounds);
    if ((high - low) * (direction[feature] ?? 0) < 0) continue;
    const gain = cost(gLow, hLow, low) + cost(g - gLow, h - hLow, high) - whole;
    if (gain > (best?.gain ?? 0)) best = { gain, feature, bin, low, high };
  }
  return best;
}
