import { quoteApart } from '../text/wordings.ts';
import { GRADED } from '../tuning.ts';
import type { Article, FirstReported } from '../types.ts';
import { decideConfirmed, type Checks } from './confirmed.ts';
import type { SameText } from './copies.ts';
import { sourcingOf, type Sourcing } from './credits.ts';
import { decideFirst } from './first.ts';
import { creditGraph } from './graph.ts';
import { newsroomsOf } from './newsrooms.ts';
import { countOrigins } from './origins.ts';
import { ownDetails } from './own-detail.ts';
import { nameKey, type Report } from './report.ts';
import { differs } from './roles.ts';

/** All that is decided of a claim. */
export interface Decision {
  readonly first: FirstReported;
  readonly checks: Checks;
  readonly origins: number;
}

/** What each newsroom among some reports says of its sources. */
type Sourcings = (reports: readonly Report[]) => readonly Sourcing[];

/**
 * Decides on the reports that surely state the claim. Those that only may state
 * it are heard where the sure ones leave it open, or where one says outright
 * who was first. Those that state another figure, day or speaker are heard only
 * if there are no others, and so are those that hardly match or quote other
 * words than the page's `sentence`.
 */
export function decide(
  page: Article,
  sentence: string,
  reports: readonly Report[],
  sourcings: Sourcings,
): Decision {
  const likely = reports.filter((one) => !differs(one) && isLikely(one, sentence));
  const agreeing = held(likely) ?? reports;
  const certain = held(agreeing.filter(({ match }) => match?.tier !== 'possible')) ?? agreeing;
  const sure = withTheirSources(certain, agreeing, sourcings);
  const [wide, narrow] = [sourcings(agreeing), sourcings(sure)];
  const answers = [firstOf(narrow), firstOf(wide)] as const;
  const heard = needsPossible(...answers, isAlone(page, narrow)) ? wide : narrow;
  const first = answers[heard === wide ? 1 : 0];
  const checks = decideConfirmed(heard, first.outlet);
  const confirmed = checks.confirmedBy.map((one) => one.outlet);
  return { first, checks, origins: countOrigins(heard, creditGraph(heard), confirmed) };
}

/** The sure reports, and those of the newsrooms that they credit: who is named as the source of a claim reports it. */
function withTheirSources(
  sure: readonly Report[],
  all: readonly Report[],
  sourcings: Sourcings,
): readonly Report[] {
  if (sure.length === all.length) return sure;
  const credits = sourcings(sure).flatMap((one) => one.credits);
  const credited = new Set(credits.map(({ to }) => to));
  const sources = all.filter(
    (one) => !sure.includes(one) && credited.has(nameKey(one.article.newsroom ?? '')),
  );
  return sources.length > 0 ? withTheirSources([...sure, ...sources], all, sourcings) : sure;
}

/** What each newsroom among the reports says of its sources. */
export function sourcingsOf(reports: readonly Report[], sameText: SameText): readonly Sourcing[] {
  return ownDetails(newsroomsOf(reports, sameText).map(sourcingOf));
}

function isLikely({ match, sentence: there }: Report, sentence: string): boolean {
  if (match === null || match.tier === 'same') return true;
  return match.score >= GRADED.near && !quoteApart(sentence, there.text);
}

/** The reports, or null when the corpus holds none of them. */
function held(reports: readonly Report[]): readonly Report[] | null {
  return reports.some(({ match }) => match) ? reports : null;
}

function firstOf(sourcings: readonly Sourcing[]): FirstReported {
  return decideFirst(sourcings, creditGraph(sourcings));
}

/** Only the page's own newsroom surely states it, so that the sure reports say nothing of others. */
function isAlone(page: Article, sourcings: readonly Sourcing[]): boolean {
  const reports = sourcings.flatMap(({ newsroom }) => newsroom.reports);
  return sourcings.length === 1 && reports.some(({ article }) => article.id === page.id);
}

/** The sure reports leave open what those that may state the claim decide. */
function needsPossible(sure: FirstReported, all: FirstReported, alone: boolean): boolean {
  if (all.reason === 'explicit-cue') return true;
  if (sure.basis === 'credited') return false;
  return all.basis === 'credited' || (alone && sure.basis === 'earliest-in-corpus');
}
