import type { Basis, Evidence, FirstReported } from '../types.ts';
import { RANK, type Credit, type Rank, type Sourcing } from './credits.ts';
import { rootsOf, type CreditGraph, type Root } from './graph.ts';
import type { Newsroom } from './newsrooms.ts';
import { evidenceOf, uniqueEvidence } from './report.ts';
import { isBefore } from './times.ts';

/** All that points to one outlet as the source of a claim. */
interface Candidate {
  readonly key: string;
  readonly outlet: string;
  /** Its strongest evidence. */
  readonly rank: Rank;
  /** How many newsrooms say so at that strength, and at any. */
  readonly support: number;
  readonly anySupport: number;
  readonly roots: readonly Root[];
}

/** Decides who was first, on the strongest evidence that there is. */
export function decideFirst(sourcings: readonly Sourcing[], graph: CreditGraph): FirstReported {
  const candidates = candidatesOf(sourcings, graph);
  const best = leaders(candidates, sourcings);
  if (best.length === 1 && best[0]) return credited(best[0], candidates);
  if (best.length > 1) return conflict(best);
  return decideByTime(sourcings);
}

function candidatesOf(sourcings: readonly Sourcing[], graph: CreditGraph): Candidate[] {
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

function firstCredit({ path }: Pick<Root, 'path'>): Credit {
  const first = path[0];
  if (!first) throw new Error('A chain of credits is never empty');
  return first;
}

function voices(roots: readonly Root[]): number {
  return new Set(roots.map((root) => firstCredit(root).from)).size;
}

function byName(a: Candidate, b: Candidate): number {
  return a.key < b.key ? -1 : 1;
}

/** The strongest evidence wins, then the most newsrooms, then the earliest own report. */
function leaders(candidates: readonly Candidate[], sourcings: readonly Sourcing[]): Candidate[] {
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
  return earliest.length > 0 ? earliest : named;
}

function at<T>(times: ReadonlyMap<string, T>, candidate: Candidate): T | null {
  return times.get(candidate.key) ?? null;
}

function most<T>(all: readonly T[], count: (one: T) => number): T[] {
  const top = Math.max(...all.map(count));
  return all.filter((one) => count(one) === top);
}

function credited(best: Candidate, candidates: readonly Candidate[]): FirstReported {
  const circular = best.roots.every((root) => root.circular);
  if (circular && best.rank > RANK.firstReported) return conflict([best], 'circular');
  const others = candidates.filter((one) => one !== best && one.rank < RANK.noComment);
  return {
    outlet: best.outlet,
    basis: 'credited',
    reason: reasonOf(best),
    earlier: best.roots.some((root) => root.path.at(-1)?.earlier),
    alsoCredited: others.map((one) => one.outlet),
    candidates: [],
    evidence: evidenceFor(best),
  };
}

const REASONS: Record<Rank, string> = {
  [RANK.firstReported]: 'explicit-cue',
  [RANK.firstReportedArticle]: 'explicit-cue-article',
  [RANK.told]: 'told',
  [RANK.credit]: 'credit',
  [RANK.articleCredit]: 'article-credit',
  [RANK.noComment]: 'no-comment',
};

function reasonOf(best: Candidate): string {
  const strongest = best.roots.filter((root) => firstCredit(root).rank === best.rank);
  if (strongest.every((root) => root.path.length > 1)) return 'credit-chain';
  if (strongest.every((root) => firstCredit(root).earlier)) return 'reported-earlier';
  const own = strongest.every((root) => firstCredit(root).from === best.key);
  return own ? 'own-statement' : REASONS[best.rank];
}

function evidenceFor(candidate: Candidate): Evidence[] {
  return uniqueEvidence(candidate.roots.flatMap((root) => root.path.map((one) => one.evidence)));
}

function conflict(best: readonly Candidate[], reason = 'conflict'): FirstReported {
  const circular = best.flatMap((one) => one.roots).filter((root) => root.circular);
  const loops = circular.flatMap((root) => root.path.map((one) => one.outlet));
  const names = [...new Set([...best.map((one) => one.outlet), ...loops])].sort();
  return {
    ...undecided(circular.length > 0 ? 'circular' : reason, names),
    evidence: uniqueEvidence(best.flatMap(evidenceFor)),
  };
}

function undecided(reason: string, candidates: readonly string[]): FirstReported {
  return {
    outlet: null,
    basis: 'undecided',
    reason,
    earlier: false,
    alsoCredited: [],
    candidates,
    evidence: [],
  };
}

/** Nobody is credited by name: the newsrooms' own reports and their times decide. */
function decideByTime(sourcings: readonly Sourcing[]): FirstReported {
  const held = sourcings.filter(({ newsroom }) => newsroom.inCorpus);
  const detail = held.find((one) => one.ownDetail);
  if (detail) return { ...earliestOf([detail.newsroom]), reason: 'own-detail' };
  const own = held.filter((one) => one.unnamed.length === 0).map((one) => one.newsroom);
  const unnamed = sourcings.filter((one) => one.unnamed.length > 0);
  const late = unnamed.filter((one) => !own.some((room) => isBefore(room.time, one.newsroom.time)));
  const evidence = uniqueEvidence(unnamed.flatMap((one) => one.unnamed));
  if (own.length + unnamed.length === 0) return undecided('no-report', []);
  if (own.length === 0) return { ...undecided('unnamed-credit', []), basis: UNNAMED, evidence };
  if (late.length > 0) return { ...undecided('unnamed-credit', namesOf(own)), evidence };
  return earliestOf(own);
}

const UNNAMED: Basis = 'earlier-report-unnamed';

function earliestOf(own: readonly Newsroom[]): FirstReported {
  const first = own.filter((one) =>
    own.every((other) => one === other || isBefore(one.time, other.time)),
  );
  const [winner] = first;
  const evidence = winner ? timeEvidence(winner) : [];
  if (!winner) {
    const abreast = own.filter((one) => !own.some((other) => isBefore(other.time, one.time)));
    return {
      ...undecided(noOrder(abreast), namesOf(abreast)),
      evidence: abreast.flatMap(timeEvidence),
    };
  }
  if (winner.name === null) {
    const reason = winner.candidates.length > 1 ? 'copies' : 'unidentified-newsroom';
    return { ...undecided(reason, winner.candidates), evidence };
  }
  const reason = own.length === 1 ? 'sole-origin' : 'earliest';
  const decided = undecided(reason, []);
  return { ...decided, outlet: winner.name, basis: 'earliest-in-corpus', evidence };
}

function noOrder(own: readonly Newsroom[]): string {
  return own.every((one) => one.time) ? 'overlapping-times' : 'no-times';
}

function timeEvidence(newsroom: Newsroom): Evidence[] {
  return newsroom.reports
    .filter((report) => report.match && !newsroom.copies.has(report.article.id))
    .map((report) => evidenceOf(report, report.sentence, null));
}

function namesOf(newsrooms: readonly Newsroom[]): string[] {
  return [...new Set(newsrooms.flatMap((one) => one.candidates))].sort();
}
