import type { RawDocument } from '../../../src/types.ts';
import { readRows, type ArticleRow } from '../../train/data.ts';
import { benchArticles, benchPages, type BenchArticle, type CorpusChoice } from '../corpus.ts';

/** Sentences of the shared articles; a larger corpus is grown from them. */
const REAL = 750_000;
/** Of twelve words of a variation one is another's. */
const CHANGED = 12;

const choiceOf = (size: number): CorpusChoice => ({ size, pages: 120, half: 'report' });

/** Articles of at least `size` sentences: the shared ones, and beyond these variations of them. */
export function grownArticles(size: number): RawDocument[] {
  const facts = new Map(readRows<ArticleRow>('articles-2012-2016').map((row) => [row.id, row]));
  const real = benchArticles(choiceOf(Math.min(size, REAL)));
  const articles = [...real];
  let sentences = real.reduce((sum, one) => sum + one.sentences.length, 0);
  for (let at = 0; sentences < size; at += 1) {
    const grown = variationOf(real[at % real.length]!, real[(7 * at + 1) % real.length]!, at);
    articles.push(grown);
    sentences += grown.sentences.length;
  }
  return articles.map((article) => documentOf(article, facts.get(article.id.split('~')[0]!)));
}

/** Pages to check: whole articles that the corpus lacks, but that have twins in it. */
export function grownPages(size: number, count: number): RawDocument[] {
  const facts = new Map(readRows<ArticleRow>('articles-2012-2016').map((row) => [row.id, row]));
  return benchPages(choiceOf(Math.min(size, REAL)))
    .slice(0, count)
    .map((page) => documentOf(page, facts.get(page.id)));
}

/** An article with some of its words replaced by words of another one, the same ones at every run. */
function variationOf(article: BenchArticle, other: BenchArticle, seed: number): BenchArticle {
  const words = other.sentences.join(' ').split(' ');
  let next = seed + 1;
  const random = (below: number): number => {
    next = (Math.imul(next, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((next / 2 ** 32) * below);
  };
  const vary = (word: string): string =>
    random(CHANGED) === 0 ? words[random(words.length)]! : word;
  return {
    id: `${article.id}~${seed}`,
    sentences: article.sentences.map((one) => one.split(' ').map(vary).join(' ')),
  };
}

/** A document with a paragraph for each sentence. */
function documentOf({ id, sentences }: BenchArticle, row: ArticleRow | undefined): RawDocument {
  let end = -2;
  const blocks = sentences.map((sentence) => {
    const start = end + 2;
    end = start + sentence.length;
    return { start, end, kind: 'body' as const };
  });
  return {
    id,
    url: null,
    outlet: row?.outlet ?? null,
    newsroom: null,
    title: row?.title ?? null,
    authors: [],
    published: row ? { time: row.date, precision: 'day' } : null,
    text: sentences.join('\n\n'),
    blocks,
  };
}
