import { sameOwner } from '../outlets/lookup.ts';
import type { Sourcing } from './credits.ts';
import { rootsOf, type CreditGraph } from './graph.ts';
import { nameKey } from './report.ts';

/**
 * How many independent origins stand behind the corpus's reports: newsrooms
 * that credit nobody, the ends of the others' credits, and those that
 * confirmed by own work. Outlets of one owner are one; a source that nobody
 * names counts only when there is no other.
 */
export function countOrigins(
  sourcings: readonly Sourcing[],
  graph: CreditGraph,
  confirmedBy: readonly string[],
): number {
  const held = sourcings.filter(({ newsroom }) => newsroom.inCorpus);
  const confirmed = new Set(confirmedBy.map(nameKey));
  const origins = held.flatMap((one) => originsOf(one, graph, confirmed));
  const unnamed = held.some((one) => one.credits.length === 0 && one.unnamed.length > 0);
  return independent([...new Set(origins)]) || (unnamed ? 1 : 0);
}

function originsOf(
  sourcing: Sourcing,
  graph: CreditGraph,
  confirmed: ReadonlySet<string>,
): string[] {
  const { newsroom, credits, unnamed } = sourcing;
  const roots = credits.flatMap((one) => rootsOf(one, graph));
  const ends = roots.map((root) => (root.circular ? loopKey(root.key, graph) : root.outlet));
  const own = credits.length === 0 && unnamed.length === 0;
  const name = newsroom.name ?? newsroom.key;
  return own || confirmed.has(newsroom.key) ? [name, ...ends] : ends;
}

/** One name for all that stand in a loop of credits. */
function loopKey(start: string, graph: CreditGraph): string {
  const reached = new Set([start]);
  for (const key of reached) for (const { to } of graph.get(key) ?? []) reached.add(to);
  return [...reached].sort()[0] ?? start;
}

/** How many of the outlets are of different owners. */
export function independent(names: readonly string[]): number {
  const heads: string[] = [];
  for (const name of names.toSorted()) {
    const known = heads.some((head) => nameKey(head) === nameKey(name) || sameOwner(head, name));
    if (!known) heads.push(name);
  }
  return heads.length;
}
