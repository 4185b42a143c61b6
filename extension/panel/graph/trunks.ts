/** Edges of one kind to one node share a trunk: lanes beside the rows in which none meets another. */
import type { Edge, EdgeKind } from './edges.ts';

export interface Trunk {
  readonly to: string;
  readonly kind: EdgeKind;
  readonly from: readonly string[];
  /** First and last row that it passes, both inclusive. */
  readonly top: number;
  readonly bottom: number;
  /** Lane, counted from the rows outwards. */
  readonly lane: number;
}

/** Bundles edges; `rowOf` gives the row of a node. Shorter trunks lie nearer to the rows. */
export function trunksOf(edges: readonly Edge[], rowOf: ReadonlyMap<string, number>): Trunk[] {
  const bundles = new Map<string, Omit<Trunk, 'lane'>>();
  for (const { from, to, kind } of edges) {
    const [start, end] = [rowOf.get(from), rowOf.get(to)];
    if (start === undefined || end === undefined) continue;
    const key = JSON.stringify([to, kind]);
    const old = bundles.get(key) ?? { to, kind, from: [], top: end, bottom: end };
    bundles.set(key, {
      ...old,
      from: [...old.from, from],
      top: Math.min(old.top, start),
      bottom: Math.max(old.bottom, start),
    });
  }
  return inLanes([...bundles.values()]);
}

function inLanes(bundles: readonly Omit<Trunk, 'lane'>[]): Trunk[] {
  const laid: Trunk[] = [];
  const byLength = bundles.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const bundle of byLength) {
    const taken = laid
      .filter(({ top, bottom }) => top <= bundle.bottom && bundle.top <= bottom)
      .map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane++;
    laid.push({ ...bundle, lane });
  }
  return laid;
}
