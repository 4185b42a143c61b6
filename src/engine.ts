/**
 * The façade of the engine: read a document, put it into a corpus, check a
 * page against a corpus. Pure: storage arrives as an argument, and nothing is
 * kept between calls.
 */
import { addArticles } from './index/add.ts';
import { lookUp, type Candidate } from './index/look-up.ts';
import { agree } from './match/agree.ts';
import { compare, type Comparison as Compared } from './match/compare.ts';
import { matchesOf, type Weighed } from './match/story.ts';
import { textComparer, type SameText } from './provenance/copies.ts';
import { resolve } from './provenance/resolve.ts';
import { readDocument } from './read.ts';
import { analyse, type Analysis } from './text/analyse.ts';
import { normalise } from './text/normalise.ts';
import { ENGINE } from './tuning.ts';
import type {
  Article,
  ArticleStore,
  Check,
  Finding,
  IndexStore,
  RawDocument,
  Sentence,
  SentenceRef,
} from './types.ts';

export { readDocument };

/** What a page is checked against. */
export interface Corpus {
  readonly articles: ArticleStore;
  readonly index: IndexStore;
}

/** A store that also takes articles in; an article of the same id is replaced. */
export interface WritableArticles extends ArticleStore {
  put(articles: readonly Article[]): Promise<void>;
}

/** The sentences of an article that may state a claim, as the index takes them. */
export function indexed(article: Article): {
  id: string;
  sentences: { index: number; text: string }[];
} {
  const claims = article.sentences.filter(statesClaim);
  return {
    id: article.id,
    sentences: claims.map(({ index, text }) => ({ index, text: normalise(text).text })),
  };
}

/** Reads documents into a corpus and returns their articles. */
export async function addDocuments(
  docs: readonly RawDocument[],
  corpus: { readonly articles: WritableArticles; readonly index: IndexStore },
): Promise<readonly Article[]> {
  const articles = docs.map(readDocument);
  await corpus.articles.put(articles);
  await addArticles(corpus.index, articles.map(indexed));
  return articles;
}

/**
 * Says of every sentence of a page who is its source and, where the corpus
 * knows the claim, where it comes from. One lookup and one load of articles
 * serve the whole page. `refused` says of two sentences, the page's and the
 * corpus's, that the reader keeps them apart: they are then no match.
 */
export async function check(
  doc: RawDocument,
  corpus: Corpus,
  refused: (here: string, there: string) => boolean = () => false,
): Promise<Check> {
  const read = readDocument(doc);
  const claims = read.sentences.filter(statesClaim);
  const analyses = claims.map(({ text }) => analyse(normalise(text).text));
  const found = await lookUp(corpus.index, analyses, ENGINE.candidates);
  const candidates = found.map((some) => some.filter((one) => one.score >= ENGINE.leastCandidate));
  const known = await load(candidates.flat(), corpus);
  const sameText = textComparer();
  const page = inCorpus(read, known, candidates.flat(), sameText);
  const weigh = weigher(known);
  const compared = analyses.map((one, at) => {
    const here = claims[at]?.text ?? '';
    return weigh(one, candidates[at] ?? []).filter((other) => !refused(here, textOf(other)));
  });
  const matched = matchesOf(compared);
  const findings = new Map<number, Finding>();
  claims.forEach((claim, at) => {
    const reports = agree(matched[at] ?? []);
    if (reports.length === 0) return;
    findings.set(claim.index, resolve(page, claim.index, reports, sameText));
  });
  return {
    page: pick(page),
    corpus: await corpus.articles.size(),
    sentences: read.sentences.map((sentence) => ({
      index: sentence.index,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      attributions: sentence.attributions,
      finding: findings.get(sentence.index) ?? null,
    })),
  };
}

function pick({ url, outlet, newsroom, title, published }: Article): Check['page'] {
  return { url, outlet, newsroom, title, published };
}

function statesClaim({ kind }: Sentence): boolean {
  return kind !== 'caption' && kind !== 'furniture';
}

type Known = ReadonlyMap<string, Article>;

async function load(refs: readonly SentenceRef[], corpus: Corpus): Promise<Known> {
  const ids = [...new Set(refs.map((ref) => ref.article))];
  const articles = await corpus.articles.get(ids);
  return new Map(articles.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** A page that the corpus holds, at this address or as this text, is known by the corpus's facts. */
function inCorpus(
  page: Article,
  known: Known,
  refs: readonly Candidate[],
  sameText: SameText,
): Article {
  const articles = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twin =
    known.get(page.id) ??
    articles.find(({ url }) => url !== null && url === page.url) ??
    likelyTwins(articles, refs).find((article) => sameText(article, page));
  if (!twin) return page;
  return {
    ...page,
    id: twin.id,
    outlet: page.outlet ?? twin.outlet,
    newsroom: twin.newsroom ?? page.newsroom,
    title: page.title ?? twin.title,
    published: page.published ?? twin.published,
  };
}

/** The articles that nearly repeat the most sentences of the page: a copy of it is among them. */
function likelyTwins(articles: readonly Article[], refs: readonly Candidate[]): Article[] {
  const met = new Map<string, number>();
  for (const { article, score } of refs) {
    if (score >= ENGINE.twinCandidate) met.set(article, (met.get(article) ?? 0) + 1);
  }
  return articles
    .filter(({ id }) => met.has(id))
    .sort((a, b) => (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0))
    .slice(0, ENGINE.likelyTwins);
}

type Comparison = Pick<Compared, 'tier' | 'score' | 'differences' | 'clause'>;

interface Found {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly match: Weighed;
}

function textOf({ article, match }: Found): string {
  return article.sentences[match.sentence]?.text ?? '';
}

/** Compares sentences of the page with candidates. What copies say alike is read and compared once. */
function weigher(known: Known): (here: Analysis, refs: readonly SentenceRef[]) => Found[] {
  const read = new Map<string, Analysis>();
  const analysed = (text: string): Analysis => {
    const analysis = read.get(text) ?? analyse(normalise(text).text);
    read.set(text, analysis);
    return analysis;
  };
  return (here, refs) => {
    const compared = new Map<string, Comparison>();
    return refs.flatMap(({ article: id, sentence: index }) => {
      const article = known.get(id);
      const sentence = article?.sentences[index];
      if (!article || !sentence || !statesClaim(sentence)) return [];
      const { text } = sentence;
      const analysis = analysed(text);
      const { tier, score, differences, clause } = compared.get(text) ?? compare(here, analysis);
      compared.set(text, { tier, score, differences, clause });
      const match = { article: id, sentence: index, score, tier, differences, clause };
      return [{ article, analysis, match }];
    });
  };
}
