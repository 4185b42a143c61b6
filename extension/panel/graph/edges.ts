/** Who credits, confirms or disputes whom. */
import type { Evidence, Finding } from '../../../src/types.ts';

export type EdgeKind = 'credits' | 'confirms' | 'disputes';

/** From the node that speaks to the node that it speaks of, by their ids. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/**
 * The edges of a finding, each once. `nodeOf` gives the node of an article,
 * null being the page. An outlet that confirms another's report also credits
 * it: only the confirmation is kept.
 */
export function edgesOf(
  finding: Finding,
  nodeOf: (article: string | null) => string | null,
): Edge[] {
  const { firstReported, confirmedBy, disputedBy, repeatedBy } = finding;
  const first = firstReported.outlet;
  const speaker = (outlet: string | null, evidence: readonly Evidence[]) =>
    outlet ?? (evidence[0] ? nodeOf(evidence[0].article) : null);
  const toFirst = (kind: EdgeKind) => (one: (typeof disputedBy)[number]) =>
    edge(speaker(one.outlet, one.evidence), first, kind);
  return distinct([
    ...confirmedBy.flatMap(toFirst('confirms')),
    ...disputedBy.flatMap(toFirst('disputes')),
    ...repeatedBy.flatMap(({ newsroom, credits, evidence }) =>
      credits.flatMap((to) => edge(speaker(newsroom, evidence), to, 'credits')),
    ),
    ...firstReported.evidence.flatMap(({ article, outlet, kind }) =>
      kind === null ? [] : edge(nodeOf(article), outlet, 'credits'),
    ),
  ]);
}

function edge(from: string | null, to: string | null, kind: EdgeKind): Edge[] {
  return from === null || to === null || from === to ? [] : [{ from, to, kind }];
}

/** Of two edges between the same nodes the first stays. */
function distinct(edges: readonly Edge[]): Edge[] {
  const kept = new Map<string, Edge>();
  for (const one of edges) {
    const key = JSON.stringify([one.from, one.to]);
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}
