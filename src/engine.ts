/**
 * The façade of the engine: read a document, put it into a corpus, check a
 * page against a corpus. Pure: storage arrives as an argument, and nothing is
 * kept between calls.
 */
import { addArticles } from './index/add.ts';
import { lookUp, type Candidate } from './index/look-up.ts';
import { agree } from './match/agree.ts';
import { inSource } from './match/in-source.ts';
import { hearPhrases, sameStory } from './match/story.ts';
import { lazily } from './outlets/lazily.ts';
import { textComparer, type SameText } from './provenance/copies.ts';
import { resolve } from './provenance/resolve.ts';
import { readDocument, readSentences, sentencesOf } from './read.ts';
import { analyse } from './text/analyse.ts';
import { normalise } from './text/normalise.ts';
import { ENGINE } from './tuning.ts';
import type {
  Article,
  ArticleStore,
  Check,
  Finding,
  IndexStore,
  Match,
  RawDocument,
  Sentence,
} from './types.ts';
import { weigh, type Found } from './weigh.ts';

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
 * knows the claim, where it comes from. One look-up serves the whole page, and
 * one load of the articles that matched. `refused` says of two sentences, the
 * page's and the corpus's normalised, that the reader keeps them apart: they
 * are then no match.
 */
export async function check(
  doc: RawDocument,
  corpus: Corpus,
  refused: (here: string, there: string) => boolean = () => false,
): Promise<Check> {
  const { claims, analyses, whole } = readClaims(doc);
  const candidates = await lookUp(corpus.index, analyses, ENGINE.candidates, whole);
  const read = whole();
  const weighed = await weigh(analyses, candidates, corpus.articles);
  const compared = weighed.map((found, at) =>
    found.filter(({ analysis: there }) => !refused(claims[at]?.text ?? '', there.text)),
  );
  const story = sameStory(compared);
  const heard = hearPhrases(compared);
  const matched = analyses.map((here, at) => agree(here, heard[at] ?? [], story));
  const twins = likelyTwins(candidates.flat());
  const known = await load([read.id, ...twins, ...articlesOf(matched.flat())], corpus);
  const sameText = textComparer();
  const page = inCorpus(read, known, twins, sameText);
  const findings = new Map<number, Finding>();
  claims.forEach((claim, at) => {
    const reports = reportsOf(claim.text, matched[at] ?? [], known);
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

/** What of a page is looked up, and the whole of it, whose credits take longer: they are read when it is first asked for. */
function readClaims(doc: RawDocument) {
  const sentences = sentencesOf(doc);
  const claims = sentences.filter(statesClaim);
  const analyses = claims.map(({ text }) => analyse(normalise(text).text));
  return { claims, analyses, whole: lazily(() => readSentences(doc, sentences)) };
}

function pick({ url, outlet, newsroom, title, published }: Article): Check['page'] {
  return { url, outlet, newsroom, title, published };
}

function statesClaim({ kind }: Pick<Sentence, 'kind'>): boolean {
  return kind !== 'caption' && kind !== 'furniture';
}

const articlesOf = (found: readonly Found[]): string[] => found.map(({ match }) => match.article);

type Known = ReadonlyMap<string, Article>;

async function load(ids: readonly string[], corpus: Corpus): Promise<Known> {
  const articles = await corpus.articles.get([...new Set(ids)]);
  return new Map(articles.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** A page that the corpus holds, at this address or as this text, is known by the corpus's facts. */
function inCorpus(
  page: Article,
  known: Known,
  twins: readonly string[],
  sameText: SameText,
): Article {
  const articles = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twin =
    known.get(page.id) ??
    articles.find(({ url }) => url !== null && url === page.url) ??
    twins.flatMap((id) => known.get(id) ?? []).find((article) => sameText(article, page));
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
function likelyTwins(candidates: readonly Candidate[]): string[] {
  const met = new Map<string, number>();
  for (const { article, score } of candidates) {
    if (score >= ENGINE.twinCandidate) met.set(article, (met.get(article) ?? 0) + 1);
  }
  return [...met]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([id]) => id)
    .slice(0, ENGINE.likelyTwins);
}

/** The matches of a sentence with their articles; without those that the corpus has lost meanwhile. */
function reportsOf<T extends { readonly match: Match }>(
  here: string,
  matched: readonly T[],
  known: Known,
): (T & { readonly article: Article })[] {
  return matched.flatMap((one) => {
    const article = known.get(one.match.article);
    const there = article?.sentences[one.match.sentence];
    if (!article || !there) return [];
    return [{ ...one, article, match: inSource(one.match, here, there.text) }];
  });
}
