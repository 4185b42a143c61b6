import type { Basis, Evidence, FirstReported } from '../types.ts';
import type { Sourcing } from './credits.ts';
import type { Newsroom } from './newsrooms.ts';
import { evidenceOf, uniqueEvidence } from './report.ts';
import { isBefore } from './times.ts';

/** Nobody is credited by name: the newsrooms' own reports and their times decide. */
export function decideByTime(sourcings: readonly Sourcing[]): FirstReported {
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

/** The corpus cannot tell, for this reason, and between these outlets. */
export function undecided(reason: string, candidates: readonly string[]): FirstReported {
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
