import type { Article, Finding, Match } from '../types.ts';
import { textComparer, type SameText } from './copies.ts';
import { decide, sourcingsOf } from './decide.ts';
import { contradicts } from './disputed.ts';
import { reportOf, type Report } from './report.ts';
import { describe } from './roles.ts';
import { wordings } from '../text/wordings.ts';

/**
 * Where the claim of a page's sentence comes from, as far as `reports` show.
 * The page is a report itself when `reports` hold its article; else its
 * sentence takes part as evidence alone. The order of `reports` is of no
 * matter. Throws when there is no report at all.
 */
export function resolve(
  page: Article,
  sentence: number,
  reports: readonly { readonly article: Article; readonly match: Match }[],
  sameText: SameText = textComparer(),
): Finding {
  if (reports.length === 0) throw new Error('A finding needs at least one report');
  const all = gather(page, sentence, reports);
  const stating = all.filter((report) => !contradicts(report));
  const text = page.sentences[sentence]?.text ?? '';
  const sourcings = remembering((some: readonly Report[]) => sourcingsOf(some, sameText));
  const { first, checks, origins } = decide(page, text, stating, sourcings);
  const confirmed = checks.confirmedBy.map((one) => one.outlet);
  return {
    tier: reports.some(({ match }) => match.tier === 'same') ? 'same' : 'possible',
    firstReported: first,
    ...checks,
    ...describe(all, sourcings(stating), first, confirmed),
    articles: new Set(reports.map(({ article }) => article.id)).size,
    origins,
  };
}

/** The same answer for the same list again: what is certain, agreeing and stating is mostly one. */
function remembering<One, Answer>(of: (list: readonly One[]) => Answer) {
  const known: { readonly list: readonly One[]; readonly answer: Answer }[] = [];
  return (list: readonly One[]): Answer => {
    const isSame = (other: readonly One[]) =>
      other.length === list.length && other.every((one, at) => one === list[at]);
    const before = known.find((one) => isSame(one.list));
    if (before) return before.answer;
    const answer = of(list);
    known.push({ list, answer });
    return answer;
  };
}

/** The reports best first, and the page's own sentence when the corpus does not hold it. */
function gather(
  page: Article,
  sentence: number,
  reports: readonly { readonly article: Article; readonly match: Match }[],
): Report[] {
  const text = page.sentences[sentence]?.text ?? '';
  const found = reports.map(({ article, match }) => {
    const there = article.sentences[match.sentence]?.text ?? '';
    const differences = [...match.differences, ...wordings(text, there)];
    return reportOf(article, match.sentence, { ...match, differences });
  });
  const held = reports.some(({ article }) => article.id === page.id);
  const all = held ? found : [...found, reportOf(page, sentence, null)];
  return all.toSorted(byScore);
}

function byScore(a: Report, b: Report): number {
  const score = (b.match?.score ?? -1) - (a.match?.score ?? -1);
  if (score !== 0) return score;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.sentence.index - b.sentence.index;
}
