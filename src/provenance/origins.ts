import { sameOwner } from '../outlets/lookup.ts';
import type { Sourcing } from './credits.ts';
import { rootsOf, type CreditGraph } from './graph.ts';
import { nameKey, sameName } from './report.ts';

/**
 * How many independent origins stand behind the corpus's reports: newsrooms
 * that credit nobody, the ends of the others' credits, and those that
 * confirmed by own work. Outlets of one owner are one; a source that nobody
 * names counts only when there is no other. A text
 * of several papers is the one's that others credit.
 */
export function countOrigins(
  sourcings: readonly Sourcing[],
  graph: CreditGraph,
  confirmedBy: readonly string[],
): number {
  const held = sourcings.filter(({ newsroom }) => newsroom.inCorpus);
  const confirmed = new Set(confirmedBy.map(nameKey));
  const ends = held.flatMap((one) => endsOf(one, graph));
  const own = held.filter((one) => isOrigin(one, confirmed)).map((one) => nameOf(one, ends));
  const unnamed = held.some((one) => one.credits.length === 0 && one.unnamed.length > 0);
  return independent([...new Set([...own, ...ends])]) || (unnamed ? 1 : 0);
}

/** The ends of what a newsroom credits. */
function endsOf({ credits }: Sourcing, graph: CreditGraph): string[] {
  const roots = credits.flatMap((one) => rootsOf(one, graph));
  return roots.map((root) => (root.circular ? loopKey(root.key, graph) : root.outlet));
}

function isOrigin(
  { newsroom, credits, unnamed }: Sourcing,
  confirmed: ReadonlySet<string>,
): boolean {
  return credits.length + unnamed.length === 0 || confirmed.has(newsroom.key);
}

function nameOf({ newsroom }: Sourcing, ends: readonly string[]): string {
  const credited = newsroom.candidates.find((one) => ends.some((end) => sameName(one, end)));
  return newsroom.name ?? credited ?? newsroom.key;
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
