/** Pairs of articles of the tune half that tell one story, and of each page an article of another one. */
import { idf } from '../../src/text/idf.ts';
import type { Analysis } from '../../src/text/analyse.ts';
import { halfOf, plainSentences, readRows, type ArticleRow, type ReuseRow } from './data.ts';
import { read } from './examples.ts';

/** Reused sentences from which two articles surely tell one story. */
const SHARED = 3;
/** Fewer words are a heading. */
const LEAST_WORDS = 6;
const APART = 60 * 86_400_000;
/** Articles among which the other story is sought; more only take longer. */
const OTHERS = 1500;

export interface StoryPair {
  readonly page: ArticleRow;
  /** Of another outlet, on the same story. */
  readonly article: ArticleRow;
}

/** Some `limit` pairs, evenly from all. */
export function storyPairs(limit: number): StoryPair[] {
  const articles = new Map(readRows<ArticleRow>('articles-2012-2016').map((one) => [one.id, one]));
  const shared = new Map<string, number>();
  for (const { a_doc: a, b_doc: b } of readRows<ReuseRow>('reuse-pairs.silver')) {
    if (halfOf(a) === 'tune') shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const pairs = [...shared].flatMap(([key, count]): StoryPair[] => {
    const [page, article] = key.split(' ').map((id) => articles.get(id));
    if (count < SHARED || !page || !article || page.outlet === article.outlet) return [];
    return [{ page, article }];
  });
  const step = Math.max(1, Math.floor(pairs.length / limit));
  return pairs.filter((_, at) => at % step === 0).slice(0, limit);
}

/** The sentences of an article that say something, read. */
export const sentencesOf = ({ text }: ArticleRow): Analysis[] =>
  plainSentences(text)
    .map(read)
    .filter(({ tokens }) => tokens.length >= LEAST_WORDS);

/** Finds to a page the article that is most like it and was written sixty days before or after: another story of its kind. */
export function otherStories(): (page: ArticleRow) => ArticleRow | null {
  const rows = readRows<ArticleRow>('articles-2012-2016').filter(({ id }) => halfOf(id) === 'tune');
  const step = Math.max(1, Math.floor(rows.length / OTHERS));
  const others = rows
    .filter((_, at) => at % step === 0)
    .map((row) => ({ row, terms: termsOf(row), time: Date.parse(row.date) }));
  return (page) => {
    const mine = termsOf(page);
    const far = others.filter(({ time }) => Math.abs(time - Date.parse(page.date)) >= APART);
    const scored = far.map(({ row, terms }) => ({ row, score: likeness(mine, terms) }));
    return scored.sort((a, b) => b.score - a.score)[0]?.row ?? null;
  };
}

const termsOf = ({ text }: ArticleRow): ReadonlySet<string> => new Set(read(text).terms.keys());

function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of one) if (two.has(term)) shared += idf(term) ** 2;
  return shared / Math.sqrt(one.size * two.size);
}
