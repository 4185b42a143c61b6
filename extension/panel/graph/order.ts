/** The order of a graph's rows: by time; where there is none, the credited before those who credit them. */
import type { Graph, Node } from './model.ts';

/** Dated nodes by the earliest time at which they may have appeared, then the others. */
export function rowsOf({ nodes, edges }: Graph): {
  readonly dated: readonly Node[];
  readonly undated: readonly Node[];
} {
  const depth = depths({ nodes, edges });
  const byDepth = (a: Node, b: Node) => depth.get(a.id)! - depth.get(b.id)! || byName(a, b);
  const byTime = (a: Node, b: Node) => a.when!.from - b.when!.from || a.when!.to - b.when!.to;
  return {
    dated: nodes.filter(({ when }) => when).sort((a, b) => byTime(a, b) || byDepth(a, b)),
    undated: nodes.filter(({ when }) => !when).sort(byDepth),
  };
}

function byName(a: Node, b: Node): number {
  return a.id < b.id ? -1 : 1;
}

/** How many edges lead from each node to one that credits nobody, the longest way; a circle is cut where it closes. */
function depths({ nodes, edges }: Graph): Map<string, number> {
  const known = new Map<string, number>();
  const depthOf = (id: string, above: ReadonlySet<string>): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const next = edges.filter(({ from, to }) => from === id && !above.has(to));
    const below = next.map(({ to }) => depthOf(to, new Set([...above, to])));
    const depth = Math.max(-1, ...below) + 1;
    known.set(id, depth);
    return depth;
  };
  for (const { id } of nodes) depthOf(id, new Set([id]));
  return known;
}
