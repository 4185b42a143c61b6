/**
 * The benchmark's corpora: articles of the shared data cut into sentences, and
 * pages to look up: whole articles that are not in the corpus but have twins
 * there. Kept in .cache, so that every measured process reads the same.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { blocksOf } from '../../src/corpus/blocks.ts';
import { splitSentences } from '../../src/text/sentences/split.ts';
import { halfOf, readRows, type ArticleRow, type Half, type ReuseRow } from '../train/data.ts';

export type Kind = ReuseRow['kind'];

export interface BenchArticle {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** A corpus sentence that is known to say what a sentence of a page says. */
export interface Twin {
  /** Place of the sentence in the page. */
  readonly query: number;
  readonly article: string;
  readonly sentence: number;
  readonly kind: Kind;
}

export interface BenchPage extends BenchArticle {
  readonly twins: readonly Twin[];
}

export interface BenchCorpus {
  readonly articles: readonly BenchArticle[];
  readonly pages: readonly BenchPage[];
}

const CACHE = resolve('.cache/bench');
/** Pages are this long, in sentences. */
const [SHORTEST, LONGEST] = [30, 60];

/** Which corpus: at least `size` sentences, and at most `pages` pages of a half of the data. */
export interface CorpusChoice {
  readonly size: number;
  readonly pages: number;
  readonly half: Half;
}

export const benchArticles = (choice: CorpusChoice): BenchCorpus['articles'] =>
  cached(choice, 'articles');

export const benchPages = (choice: CorpusChoice): BenchCorpus['pages'] => cached(choice, 'pages');

function cached<Part extends keyof BenchCorpus>(
  choice: CorpusChoice,
  part: Part,
): BenchCorpus[Part] {
  const { size, pages, half } = choice;
  const fileOf = (one: string): string => resolve(CACHE, `${size}-${pages}-${half}-${one}.json`);
  if (!existsSync(fileOf(part))) {
    const corpus = makeCorpus(choice);
    for (const [one, rows] of Object.entries(corpus)) writeFile(fileOf(one), JSON.stringify(rows));
  }
  return JSON.parse(readFileSync(fileOf(part), 'utf8')) as BenchCorpus[Part];
}

/** Every article of the shared data, cut into sentences. */
export function allArticles(): BenchArticle[] {
  const file = resolve(CACHE, 'articles.jsonl');
  if (!existsSync(file)) {
    const articles = readRows<ArticleRow>('articles-2012-2016').map(({ id, title, text }) => ({
      id,
      sentences: splitSentences(text, blocksOf(text, title)).map((one) =>
        text.slice(one.start, one.end),
      ),
    }));
    writeFile(file, articles.map((article) => JSON.stringify(article)).join('\n'));
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => JSON.parse(line) as BenchArticle);
}

function makeCorpus({ size, pages: count, half }: CorpusChoice): BenchCorpus {
  const articles = new Map(allArticles().map((article) => [article.id, article]));
  const related = relatedDocs(readRows<ReuseRow>('reuse-pairs.silver'));
  const queries = [...related.keys()]
    .filter((id) => halfOf(id) === half && isPage(articles.get(id)))
    .sort()
    .slice(0, count);
  const asked = new Set(queries);
  const twins = new Set(queries.flatMap((id) => related.get(id)!.map((row) => row.b_doc)));
  const kept = [...articles.values()].filter(({ id }) => !asked.has(id));
  const ordered = [
    ...kept.filter(({ id }) => twins.has(id)),
    ...kept.filter(({ id }) => !twins.has(id)),
  ];
  const corpus = firstSentences(ordered, size);
  const inCorpus = new Map(corpus.map((article) => [article.id, article]));
  const pages = queries.map((id) => pageOf(articles.get(id)!, related.get(id)!, inCorpus));
  return { articles: corpus, pages: pages.filter((page) => page.twins.length > 0) };
}

const isPage = (article: BenchArticle | undefined): boolean =>
  article !== undefined &&
  article.sentences.length >= SHORTEST &&
  article.sentences.length <= LONGEST;

/** The pairs of each article, turned so that it is `a`. */
function relatedDocs(rows: readonly ReuseRow[]): Map<string, ReuseRow[]> {
  const related = new Map<string, ReuseRow[]>();
  const add = (row: ReuseRow): void => {
    related.set(row.a_doc, [...(related.get(row.a_doc) ?? []), row]);
  };
  for (const row of rows) {
    if (row.a_doc === row.b_doc) continue;
    add(row);
    add({ ...row, a: row.b, b: row.a, a_doc: row.b_doc, b_doc: row.a_doc });
  }
  return related;
}

function firstSentences(articles: readonly BenchArticle[], size: number): BenchArticle[] {
  const kept: BenchArticle[] = [];
  let sentences = 0;
  for (const article of articles) {
    if (sentences >= size) break;
    kept.push(article);
    sentences += article.sentences.length;
  }
  return kept;
}

function pageOf(
  article: BenchArticle,
  rows: readonly ReuseRow[],
  corpus: ReadonlyMap<string, BenchArticle>,
): BenchPage {
  const twins = rows.flatMap((row): Twin[] => {
    const query = placeOf(article, row.a);
    const there = corpus.get(row.b_doc);
    const sentence = there ? placeOf(there, row.b) : -1;
    return query < 0 || sentence < 0
      ? []
      : [{ query, article: row.b_doc, sentence, kind: row.kind }];
  });
  return { ...article, twins };
}

/** Which sentence of the article has these words: the same, or most of one that was cut elsewhere. */
function placeOf(article: BenchArticle, text: string): number {
  const wanted = wordsOf(text);
  const sentences = article.sentences.map(wordsOf);
  const same = sentences.indexOf(wanted);
  if (same >= 0) return same;
  return sentences.findIndex(
    (one) => one.includes(wanted) || (wanted.includes(one) && one.length > 0.8 * wanted.length),
  );
}

/** The words of a text and nothing else, to compare texts by. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function writeFile(file: string, text: string): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
