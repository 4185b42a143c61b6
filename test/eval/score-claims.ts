/** Scores who was first and who confirmed, claim by claim. */
import type { Finding } from '../../src/types.ts';
import { keyOf, sentenceOf, type Gold, type GoldClaim, type Page } from './gold.ts';

type Pages = ReadonlyMap<string, Page>;

export interface ClaimScore {
  readonly id: string;
  /** A line for every page on which it is wrong; none means right. */
  readonly first: readonly string[];
  readonly confirmed: readonly string[];
  /** As `confirmed`, where a sentence that states several claims must fit each of them alone. */
  readonly confirmedStrict: readonly string[];
}

/** A claim is right only if it is right on the page of every report that is not optional. */
export function scoreClaims(gold: Gold, pages: Pages): ClaimScore[] {
  return gold.claims.map((claim) => ({
    id: claim.id,
    first: wrongPages(claim, pages, (finding) => isFirst(claim, finding), sayFirst),
    confirmed: wrongPages(
      claim,
      pages,
      (finding, key) =>
        isConfirmed([claim], finding) || isConfirmed(claimsAt(key, gold, pages), finding),
      sayConfirmed,
    ),
    confirmedStrict: wrongPages(
      claim,
      pages,
      (finding) => isConfirmed([claim], finding),
      sayConfirmed,
    ),
  }));
}

/** Sentences where an outlet is called the earliest though its time is not known. */
export function earliestWithoutTime(pages: Pages): string[] {
  return [...pages.values()].flatMap(({ seed, sentences }) =>
    sentences
      .filter(({ finding }) => finding && isUntimed(finding))
      .map((one) => `${seed}:${one.index}`),
  );
}

function isUntimed({ firstReported, reports }: Finding): boolean {
  const own = reports.filter((one) => one.newsroom === firstReported.outlet);
  return firstReported.reason === 'earliest' && own.every((one) => one.published === null);
}

function wrongPages(
  claim: GoldClaim,
  pages: Pages,
  isRight: (finding: Finding, key: string) => boolean,
  say: (finding: Finding) => string,
): string[] {
  return claim.reports
    .filter((one) => !one.optional)
    .flatMap((report) => {
      const { finding } = sentenceOf(report, pages);
      const key = keyOf(report, pages);
      if (!finding) return [`${key} unmarked`];
      return isRight(finding, key) ? [] : [`${key} ${say(finding)}`];
    });
}

function isFirst({ first }: GoldClaim, { firstReported }: Finding): boolean {
  if (first.optional) return true;
  return firstReported.outlet === first.outlet && firstReported.basis === first.basis;
}

/** A sentence that states several claims has one answer for all: what confirms any of them is right too. */
function isConfirmed(claims: readonly GoldClaim[], { confirmedBy }: Finding): boolean {
  if (claims.some((one) => one.confirmedByOptional)) return true;
  const wanted = new Set(claims.flatMap((one) => one.confirmedBy));
  return confirmedBy.length === wanted.size && confirmedBy.every((one) => wanted.has(one.outlet));
}

function claimsAt(key: string, gold: Gold, pages: Pages): GoldClaim[] {
  return gold.claims.filter(({ reports }) => reports.some((one) => keyOf(one, pages) === key));
}

function sayFirst({ firstReported: { outlet, basis, reason } }: Finding): string {
  return `${outlet} (${basis}, ${reason})`;
}

function sayConfirmed({ confirmedBy }: Finding): string {
  return confirmedBy.map((one) => one.outlet).join(', ') || 'nobody';
}
