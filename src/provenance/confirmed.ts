import { sameOwner } from '../outlets/lookup.ts';
import type { AttributionKind, Evidence, Finding, Sentence } from '../types.ts';
import { isSpecific, type Covering } from './coverage.ts';
import { isSelf, type Sourcing } from './credits.ts';
import { documentsCitedBy, documentsOf, sameDocument } from './documents.ts';
import { isMeta } from './meta.ts';
import type { Newsroom } from './newsrooms.ts';
import { evidenceOf, nameKey, sameName, uniqueEvidence, type Report } from './report.ts';

/** A statement that `outlet` has, or has not, found the claim out for itself. */
interface Check {
  readonly outlet: string;
  readonly holds: boolean;
  readonly evidence: Evidence;
  readonly reason: string;
}

export interface Checks {
  readonly confirmedBy: Finding['confirmedBy'];
  readonly notConfirmedBy: Finding['notConfirmedBy'];
}

/** Who confirmed the claim by own work. `first` added nothing by being first, nor do its owner's outlets. */
export function decideConfirmed(sourcings: readonly Sourcing[], first: string | null): Checks {
  const credited = sourcings.some(({ newsroom }) => newsroom.reports.some(hasSpecificCredit));
  const checks = sourcings.flatMap(({ newsroom }) =>
    newsroom.reports.flatMap((report) => checksIn(newsroom, report, credited)),
  );
  const failed = grouped(checks.filter((one) => !one.holds));
  const held = grouped(checks.filter((one) => one.holds));
  return {
    confirmedBy: held.filter(({ outlet }) => {
      if (first !== null && sameHouse(outlet, first)) return false;
      return !failed.some((one) => sameName(one.outlet, outlet)) && hasOwnWork(outlet, sourcings);
    }),
    notConfirmedBy: failed,
  };
}

function sameHouse(a: string, b: string): boolean {
  return sameName(a, b) || sameOwner(a, b);
}

/** An outlet whose own report only passes on another's did not confirm it, whoever says so. */
function hasOwnWork(outlet: string, sourcings: readonly Sourcing[]): boolean {
  const own = sourcings.find(({ newsroom }) => isSelf(newsroom, outlet));
  if (!own || own.credits.length === 0 || !own.newsroom.inCorpus) return true;
  return own.newsroom.reports.some((report) =>
    checksIn(own.newsroom, report, true).some((one) => one.holds && sameName(one.outlet, outlet)),
  );
}

function grouped(checks: readonly Check[]): Finding['confirmedBy'][number][] {
  const byOutlet = new Map<string, Check[]>();
  for (const check of checks) {
    const key = nameKey(check.outlet);
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), check]);
  }
  return [...byOutlet.values()].map((group) => ({
    outlet: group[0]?.outlet ?? '',
    evidence: uniqueEvidence(group.map((one) => one.evidence)),
    reason: group[0]?.reason ?? '',
  }));
}

function checksIn(newsroom: Newsroom, report: Report, credited: boolean): Check[] {
  return report.covering.flatMap((one) => {
    const { outlet, kind } = one.attribution;
    if (outlet === null || !isCheck(newsroom, one, report.covering)) return [];
    if (!isSpecific(one) && !speaksOf(newsroom, one, report, credited)) return [];
    const holds = kind !== 'not-confirmed';
    const reason = isSelf(newsroom, outlet)
      ? (GROUNDS.get(kind) ?? kind)
      : 'said-by-another-newsroom';
    return [{ outlet, holds, evidence: evidenceOf(report, one.at, one.attribution), reason }];
  });
}

/** What shows a newsroom's own work, or that it came to nothing, and the reason that is given. */
const GROUNDS: ReadonlyMap<AttributionKind, string> = new Map<AttributionKind, string>([
  ['confirmed', 'own-confirmation'],
  ['obtained', 'has-the-document'],
  ['told', 'told-by-its-sources'],
  ['not-confirmed', 'could-not-verify'],
]);

const OWN_WORK: ReadonlySet<AttributionKind> = new Set<AttributionKind>(['obtained', 'told']);

/** `confirmed` of any outlet; a document or a source that the newsroom itself has. */
function isCheck(newsroom: Newsroom, covering: Covering, all: readonly Covering[]): boolean {
  const { kind, outlet } = covering.attribution;
  if (kind === 'not-confirmed') return true;
  const cites = all.some(
    ({ attribution, at }) =>
      at === covering.at && attribution.kind === 'citing' && leadsBack(attribution.citedBy, outlet),
  );
  if (kind === 'confirmed') return !cites;
  if (kind === 'told' && !isSpecific(covering)) return false;
  return OWN_WORK.has(kind) && isSelf(newsroom, outlet) && !cites;
}

function leadsBack(citedBy: string | null, outlet: string | null): boolean {
  return citedBy === null || sameName(citedBy, outlet);
}

/** Kinds of which a newsroom's general confirmation does not speak: the words were another's to hear. */
const ELSEWHERE: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'told',
  'no-comment',
  'poll',
  'denied',
]);

/**
 * Whether an article-wide confirmation speaks of this claim: it is in the
 * document that was reviewed, or another's report that was confirmed.
 */
function speaksOf(
  newsroom: Newsroom,
  covering: Covering,
  report: Report,
  credited: boolean,
): boolean {
  const all = report.covering;
  if (isMeta(report.sentence)) return false;
  if (all.some((one) => isSpecific(one) && isElsewhere(newsroom, one))) return false;
  const { kind, outlet } = covering.attribution;
  const near = isNear(covering.at, report.sentence);
  if (!isSelf(newsroom, outlet)) return near || citesDocument(covering, report);
  if (covering.reach === 'document' || (kind === 'not-confirmed' && near)) return true;
  return credited || (covering.reach === 'article' && all.some(isReport));
}

/** "N could not verify the claim" right after the claim needs no other tie to it. */
function isNear(at: Sentence, sentence: Sentence): boolean {
  return (
    at.block - sentence.block <= 1 && at.index > sentence.index && at.index <= sentence.index + 2
  );
}

/** What a newsroom says of another's confirmation covers only what it ascribes to the document itself. */
function citesDocument({ at }: Covering, { sentence }: Report): boolean {
  return sameDocument(documentsOf(at), documentsCitedBy(sentence));
}

function isElsewhere(newsroom: Newsroom, { attribution }: Covering): boolean {
  if (attribution.kind === 'reported-earlier') return true;
  return ELSEWHERE.has(attribution.kind) && !isSelf(newsroom, attribution.outlet);
}

function hasSpecificCredit(report: Report): boolean {
  return report.covering.some((one) => isSpecific(one) && isReport(one));
}

const REPORTS: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'first-reported',
  'reported',
  'obtained',
  'citing',
]);

function isReport({ attribution }: Covering): boolean {
  return attribution.outlet !== null && REPORTS.has(attribution.kind);
}
