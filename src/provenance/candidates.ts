import { RANK, type Credit, type Rank, type Sourcing } from './credits.ts';
import { rootsOf, type CreditGraph, type Root } from './graph.ts';
import { independent } from './origins.ts';
import { isBefore } from './times.ts';

/** All that points to one outlet as the source of a claim. */
export interface Candidate {
  readonly key: string;
  readonly outlet: string;
  /** Its strongest evidence. */
  readonly rank: Rank;
  /** How many newsrooms say so at that strength, and at any. */
  readonly support: number;
  readonly anySupport: number;
  readonly roots: readonly Root[];
}

/** The outlets at the ends of all credits, by name. */
export function candidatesOf(sourcings: readonly Sourcing[], graph: CreditGraph): Candidate[] {
  const roots = sourcings.flatMap(({ credits }) => credits.flatMap((one) => rootsOf(one, graph)));
  const byKey = new Map<string, Root[]>();
  for (const root of roots) byKey.set(root.key, [...(byKey.get(root.key) ?? []), root]);
  return [...byKey].map(([key, group]) => candidateFrom(key, group)).sort(byName);
}

function candidateFrom(key: string, roots: readonly Root[]): Candidate {
  const rank = Math.min(...roots.map((root) => firstCredit(root).rank)) as Rank;
  const strongest = roots.filter((root) => firstCredit(root).rank === rank);
  return {
    key,
    outlet: firstCredit({ path: strongest[0]?.path.slice(-1) ?? [] }).outlet,
    rank,
    support: voices(strongest),
    anySupport: voices(roots),
    roots: roots.toSorted((a, b) => firstCredit(a).rank - firstCredit(b).rank),
  };
}

/** The credit with which a newsroom sets out on the way to the root. */
export function firstCredit({ path }: Pick<Root, 'path'>): Credit {
  const first = path[0];
  if (!first) throw new Error('A chain of credits is never empty');
  return first;
}

function voices(roots: readonly Root[]): number {
  return independent(roots.map((root) => firstCredit(root).from));
}

function byName(a: Candidate, b: Candidate): number {
  return a.key < b.key ? -1 : 1;
}

/**
 * The strongest evidence wins, then the most newsrooms, then the earliest own
 * report, then the only one whose own report is at hand; but newsrooms that say
 * outright who was first, and disagree, are not outvoted by what is at hand.
 */
export function leaders(
  candidates: readonly Candidate[],
  sourcings: readonly Sourcing[],
): Candidate[] {
  const rank = Math.min(...candidates.map((one) => one.rank));
  const strongest = candidates.filter((one) => one.rank === rank);
  const named = most(
    most(strongest, (one) => one.support),
    (one) => one.anySupport,
  );
  const times = new Map(sourcings.map(({ newsroom }) => [newsroom.key, newsroom.time]));
  const earliest = named.filter((one) =>
    named.every((other) => one === other || isBefore(at(times, one), at(times, other))),
  );
  if (earliest.length > 0) return earliest;
  const present = named.filter((one) => hasOwnReport(one, sourcings));
  return present.length === 1 && rank > RANK.firstReportedArticle ? present : named;
}

function hasOwnReport({ key }: Candidate, sourcings: readonly Sourcing[]): boolean {
  return sourcings.some(
    ({ newsroom, credits, unnamed }) =>
      newsroom.key === key && newsroom.inCorpus && credits.length + unnamed.length === 0,
  );
}

function at<T>(times: ReadonlyMap<string, T>, candidate: Candidate): T | null {
  return times.get(candidate.key) ?? null;
}

function most<T>(all: readonly T[], count: (one: T) => number): T[] {
  const top = Math.max(...all.map(count));
  return all.filter((one) => count(one) === top);
}
