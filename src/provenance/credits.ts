import { sameOwner } from '../outlets/lookup.ts';
import type { Attribution, AttributionKind, Evidence } from '../types.ts';
import { isNews, isSpecific, type Covering } from './coverage.ts';
import { isMeta, isMetaCredit } from './meta.ts';
import type { Newsroom } from './newsrooms.ts';
import { evidenceOf, nameKey, type Report } from './report.ts';

/**
 * How strong a credit is as evidence of who was first; lower is stronger
 * (design.md, "Deciding who was first").
 */
export const RANK = {
  firstReported: 0,
  firstReportedArticle: 1,
  told: 2,
  credit: 3,
  articleCredit: 4,
  noComment: 5,
} as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** A newsroom's statement that `to` is the source of its report. */
export interface Credit {
  /** Key of the newsroom that credits. */
  readonly from: string;
  /** Key of the credited outlet. */
  readonly to: string;
  /** Its name as shown. */
  readonly outlet: string;
  readonly rank: Rank;
  /** The credited report is earlier than the one that credits it. */
  readonly earlier: boolean;
  readonly evidence: Evidence;
}

/** What one newsroom says of its sources for a claim. */
export interface Sourcing {
  readonly newsroom: Newsroom;
  /** Other outlets, or its own earlier report, that it credits. */
  readonly credits: readonly Credit[];
  /** Credits that name nobody: "reportedly". */
  readonly unnamed: readonly Evidence[];
  /** Its credits are for the document at large, and it has that document itself. */
  readonly ownDocument: boolean;
  /** Those credits were set aside, because no other newsroom has this detail of the document. */
  readonly ownDetail: boolean;
  /** Chains that it tells of: one outlet citing another. */
  readonly chains: readonly Credit[];
}

const CREDITED: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'first-reported',
  'reported',
  'reported-earlier',
  'obtained',
  'confirmed',
  'told',
  'no-comment',
  'poll',
  'citing',
  'denied',
]);
const OWN_REPORT: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'first-reported',
  'reported-earlier',
]);
const OWN_REVIEW: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'confirmed',
  'obtained',
]);

/** Reads a newsroom's reports for the credits that cover the claim. */
export function sourcingOf(newsroom: Newsroom): Sourcing {
  const read = newsroom.reports.map((report) => readReport(newsroom, report));
  return {
    newsroom,
    credits: read.flatMap((one) => one.credits),
    unnamed: read.some((one) => one.credits.length > 0) ? [] : read.flatMap((one) => one.unnamed),
    ownDocument: read.every((one) => one.ownDocument),
    ownDetail: false,
    chains: read.flatMap((one) => one.chains),
  };
}

/** The outlet is the newsroom itself. */
export function isSelf(newsroom: Newsroom, outlet: string | null): boolean {
  return outlet !== null && newsroom.candidates.some((name) => nameKey(name) === nameKey(outlet));
}

function readReport(newsroom: Newsroom, report: Report): Omit<Sourcing, 'newsroom' | 'ownDetail'> {
  const { covering } = report;
  const others = covering.filter((one) => isCredit(newsroom, report, one));
  const credits = statements(others.filter((one) => !isJoint(newsroom, one, covering)));
  const specific = credits.filter(isSpecific);
  const unnamed = covering.filter(isUnnamed);
  const old = unnamed.some((one) => one.attribution.kind === 'reported-earlier');
  const counted = specific.length > 0 || old ? specific : credits;
  const evidence = (one: Covering) => evidenceOf(report, one.at, one.attribution);
  return {
    credits: counted.map((one) => creditFrom(newsroom.key, one, evidence(one))),
    unnamed: unnamed.map(evidence),
    ownDocument:
      specific.length === 0 &&
      !old &&
      // What the headline or the lead says is the credited story itself, no detail of it.
      !isNews(report.article, report.sentence) &&
      covering.some((one) => isOwnReview(newsroom, one)),
    chains: credits.flatMap((one) => chainFrom(one, evidence(one))),
  };
}

/** In "N has reviewed the memo and confirmed the Times story" N speaks; the Times is spoken of. */
function statements(credits: readonly Covering[]): readonly Covering[] {
  const own = credits.filter((one) => one.reach === 'sentence');
  const speaking = own.filter((one) => isMetaCredit(one.attribution, one.at));
  return speaking.length > 0 ? speaking : credits;
}

/** "Messages obtained by the Ledger and the Star", in the Ledger: work that they did together. */
function isJoint(newsroom: Newsroom, { attribution, at }: Covering, all: readonly Covering[]) {
  const { outlet, kind, cue } = attribution;
  if (isSelf(newsroom, outlet)) return false;
  const beside = all.filter((one) => one.at === at && one.attribution.kind === kind);
  return beside.some(
    ({ attribution: one }) =>
      one.cue.start === cue.start && one.cue.end === cue.end && isSelf(newsroom, one.outlet),
  );
}

function isCredit(newsroom: Newsroom, report: Report, covering: Covering): boolean {
  const { attribution, at } = covering;
  if (attribution.outlet === null || !CREDITED.has(attribution.kind)) return false;
  if (covering.reach === 'beyond') return false;
  if (attribution.kind === 'confirmed' && covering.reach !== 'sentence') return false;
  if (!isSelf(newsroom, attribution.outlet)) return !sameHouse(newsroom, attribution);
  if (OWN_REPORT.has(attribution.kind)) return isSpecific(covering);
  return OWN_REVIEW.has(attribution.kind) && at === report.sentence && isMeta(at);
}

/** A newsroom's "MSNBC reported" within NBC News is its own house speaking. */
function sameHouse(newsroom: Newsroom, attribution: Attribution): boolean {
  const weak = attribution.kind === 'no-comment' || attribution.kind === 'told';
  return weak && newsroom.candidates.some((name) => sameOwner(name, attribution.outlet ?? ''));
}

function isUnnamed(covering: Covering): boolean {
  const { outlet, kind } = covering.attribution;
  return outlet === null && CREDITED.has(kind) && covering.reach !== 'beyond';
}

function isOwnReview(newsroom: Newsroom, covering: Covering): boolean {
  const { attribution, reach } = covering;
  return (
    reach === 'document' && OWN_REVIEW.has(attribution.kind) && isSelf(newsroom, attribution.outlet)
  );
}

function chainFrom({ attribution }: Covering, evidence: Evidence): Credit[] {
  const { outlet, citedBy, kind } = attribution;
  if (kind !== 'citing' || outlet === null || citedBy === null) return [];
  return [
    {
      from: nameKey(citedBy),
      to: nameKey(outlet),
      outlet,
      rank: RANK.credit,
      earlier: false,
      evidence,
    },
  ];
}

function creditFrom(from: string, covering: Covering, evidence: Evidence): Credit {
  const { attribution } = covering;
  const outlet = attribution.outlet ?? '';
  return {
    from,
    to: nameKey(outlet),
    outlet,
    rank: rankOf(covering),
    earlier: attribution.kind === 'reported-earlier',
    evidence,
  };
}

function rankOf(covering: Covering): Rank {
  const { kind } = covering.attribution;
  if (kind === 'no-comment') return RANK.noComment;
  if (kind === 'first-reported') {
    return isSpecific(covering) ? RANK.firstReported : RANK.firstReportedArticle;
  }
  if (!isSpecific(covering)) return RANK.articleCredit;
  return kind === 'told' ? RANK.told : RANK.credit;
}
