import type { DifferenceKind, Finding, FirstReported, ReportView, Role } from '../types.ts';
import type { Sourcing } from './credits.ts';
import { denies, disputesIn } from './disputed.ts';
import { sameName, uniqueEvidence, type Report } from './report.ts';

const OTHER_CLAIM: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>([
  'number',
  'date',
  'speaker',
  'roles',
  'object',
]);

/** The report states another claim of the same matter: another figure, day, speaker. */
export function differs({ match }: Report): boolean {
  return match?.differences.some((one) => OTHER_CLAIM.has(one.kind)) ?? false;
}

/** The roles of the newsrooms, and the reports as the reader sees them. */
export function describe(
  reports: readonly Report[],
  sourcings: readonly Sourcing[],
  first: FirstReported,
  confirmed: readonly string[],
): Pick<Finding, 'repeatedBy' | 'disputedBy' | 'reports'> {
  const roles = new Map(sourcings.map((one) => [one, roleOf(one, first, confirmed)]));
  const repeating = sourcings.filter(
    (one) => roles.get(one) === 'repeated' && one.newsroom.inCorpus,
  );
  return {
    repeatedBy: repeating.map(repetition),
    disputedBy: disputesIn(reports),
    reports: reports.filter((one) => one.match).map((one) => view(one, sourcings, roles)),
  };
}

function roleOf(sourcing: Sourcing, first: FirstReported, confirmed: readonly string[]): Role {
  const { name } = sourcing.newsroom;
  if (sameName(name, first.outlet)) return 'first-reported';
  if (sourcing.newsroom.reports.every(denies)) return 'disputed';
  if (confirmed.some((outlet) => sameName(outlet, name))) return 'confirmed';
  return sourcing.credits.length + sourcing.unnamed.length > 0 ? 'repeated' : 'also-reported';
}

function repetition({ newsroom, credits, unnamed }: Sourcing): Finding['repeatedBy'][number] {
  return {
    newsroom: newsroom.name,
    credits: [...new Set(credits.map((one) => one.outlet))],
    evidence: uniqueEvidence([...credits.map((one) => one.evidence), ...unnamed]),
    reason: credits.length > 0 ? 'credits' : 'unnamed-credit',
  };
}

function view(
  report: Report,
  sourcings: readonly Sourcing[],
  roles: ReadonlyMap<Sourcing, Role>,
): ReportView {
  const { article, match, sentence } = report;
  if (!match) throw new Error('Only a report of the corpus is shown');
  const sourcing = sourcings.find(({ newsroom }) => newsroom.reports.includes(report));
  const copy = sourcing?.newsroom.copies.has(article.id) ?? false;
  return {
    article: article.id,
    url: article.url,
    outlet: article.outlet,
    newsroom: sourcing ? sourcing.newsroom.name : article.newsroom,
    title: article.title,
    published: article.published,
    role: !sourcing ? 'disputed' : copy ? 'copy' : (roles.get(sourcing) ?? 'also-reported'),
    tier: match.tier,
    score: match.score,
    sentence: { index: sentence.index, text: sentence.text },
    differences: match.differences,
    parts: match.parts ?? null,
  };
}
