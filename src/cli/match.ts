import * as v from 'valibot';
import { articleId } from '../corpus/identity.ts';
import { addArticles } from '../index/add.ts';
import { lookUp, type Candidate } from '../index/look-up.ts';
import { MemoryIndexStore } from '../index/memory-store.ts';
import { compare } from '../match/compare.ts';
import { sentencesOf } from '../read.ts';
import { analyse, type Analysis } from '../text/analyse.ts';
import { normalise } from '../text/normalise.ts';
import { ENGINE } from '../tuning.ts';
import type { RawDocument } from '../types.ts';
import { readPacks } from './corpora.ts';
import { print } from './output.ts';
import { readRecords } from './records.ts';

/** Matches printed for a query. */
const BEST = 10;

/** Queries looked up in one go, as a page's sentences are. */
const BATCH = 50;

const querySchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });
type Query = v.InferOutput<typeof querySchema>;

/** `whence match`: the ten corpus sentences that are most like each query; `tier` null says that it is another claim. */
export async function runMatch(corpora: readonly string[], file: string): Promise<void> {
  const queries: Query[] = [];
  for await (const { record } of readRecords(file, querySchema)) queries.push(record);
  const corpus = await searchable(await readPacks(corpora));
  for (let at = 0; at < queries.length; at += BATCH) {
    await answer(queries.slice(at, at + BATCH), corpus);
  }
}

/** An index of the sentences alone: whom they credit plays no part in matching. */
interface Searchable {
  readonly index: MemoryIndexStore;
  textOf(candidate: Candidate): string;
}

async function searchable(docs: readonly RawDocument[]): Promise<Searchable> {
  const index = new MemoryIndexStore();
  const articles = docs.map((doc) => ({ id: articleId(doc), sentences: sentencesOf(doc) }));
  await addArticles(
    index,
    articles.map(({ id, sentences }) => ({
      id,
      sentences: sentences
        .filter(({ kind }) => kind !== 'caption' && kind !== 'furniture')
        .map((sentence) => ({ index: sentence.index, text: normalise(sentence.text).text })),
    })),
  );
  const byId = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  return { index, textOf: ({ article, sentence }) => byId.get(article)?.[sentence]?.text ?? '' };
}

async function answer(queries: readonly Query[], corpus: Searchable): Promise<void> {
  const analyses = queries.map(({ text }) => analyse(normalise(text).text));
  const candidates = await lookUp(corpus.index, analyses, ENGINE.candidates);
  for (const [at, { id }] of queries.entries()) {
    const here = analyses[at];
    const matches = here ? best(here, candidates[at] ?? [], corpus) : [];
    await print(JSON.stringify({ id, matches }));
  }
}

function best(here: Analysis, candidates: readonly Candidate[], corpus: Searchable): object[] {
  const compared = candidates.map((candidate) => {
    const text = corpus.textOf(candidate);
    const { score, tier, differences } = compare(here, analyse(normalise(text).text));
    const { article, sentence } = candidate;
    return { article, sentence: { index: sentence, text }, score, tier, differences };
  });
  return compared.sort((a, b) => b.score - a.score).slice(0, BEST);
}
