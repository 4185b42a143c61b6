import * as v from 'valibot';
import { lookUp } from '../index/look-up.ts';
import { compare } from '../match/compare.ts';
import { analyse, type Analysis } from '../text/analyse.ts';
import { normalise } from '../text/normalise.ts';
import { ENGINE } from '../tuning.ts';
import type { Corpus } from '../engine.ts';
import { corpusOf, readPacks } from './corpora.ts';
import { print } from './output.ts';
import { readRecords } from './records.ts';

/** Matches printed for a query. */
const BEST = 10;

/** Queries looked up in one go, as a page's sentences are. */
const BATCH = 50;

const querySchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
type Query = v.InferOutput<typeof querySchema>;

/** `whence match`: the ten corpus sentences that are most like each query; `tier` null says that it is another claim. */
export async function runMatch(corpora: readonly string[], queries: string): Promise<void> {
  const records: Query[] = [];
  for await (const { record } of readRecords(queries, querySchema)) records.push(record);
  const corpus = await corpusOf(await readPacks(corpora));
  for (let at = 0; at < records.length; at += BATCH)
    await matchBatch(records.slice(at, at + BATCH), corpus);
}

async function matchBatch(queries: readonly Query[], corpus: Corpus): Promise<void> {
  const analyses = queries.map(({ text }) => analyse(normalise(text).text));
  const candidates = await lookUp(corpus.index, analyses, ENGINE.candidates);
  for (const [at, { id }] of queries.entries()) {
    const here = analyses[at];
    const found = here ? await matches(here, candidates[at] ?? [], corpus) : [];
    await print(JSON.stringify({ id, matches: found }));
  }
}

async function matches(
  here: Analysis,
  candidates: Awaited<ReturnType<typeof lookUp>>[number],
  corpus: Corpus,
) {
  const articles = await corpus.articles.get(candidates.map(({ article }) => article));
  const compared = candidates.flatMap(({ article, sentence }, at) => {
    const there = articles[at]?.sentences[sentence];
    if (!there) return [];
    const { score, tier, differences } = compare(here, analyse(normalise(there.text).text));
    return [{ article, sentence: { index: sentence, text: there.text }, score, tier, differences }];
  });
  return compared.sort((a, b) => b.score - a.score).slice(0, BEST);
}
