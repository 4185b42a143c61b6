/**
 * Mines sentences that look alike but come from different events: for a
 * sentence of one article the most similar one of an article written at least
 * sixty days before or after. Kept in .cache, the same on every run.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../../src/text/analyse.ts';
import { idf } from '../../src/text/idf.ts';
import {
  halfOf,
  plainSentences,
  readRows,
  type ArticleRow,
  type Half,
  type PairRow,
} from './data.ts';

const ARTICLES = 2500;
const QUERIES = 3000;
const DAY = 86_400_000;
const APART = 60 * DAY;
/** Sentences that share this part of their three-word runs are quoted again, not look-alikes. */
const REUSED = 0.3;

interface Entry {
  readonly text: string;
  readonly time: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Look-alikes of one half; mined at the first call, then read from .cache. */
export function lookAlikes(half: Half): PairRow[] {
  const file = `.cache/look-alikes-${half}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PairRow[];
  const pairs = mine(entriesOf(half));
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(pairs));
  return pairs;
}

function entriesOf(half: Half): Entry[] {
  const entries = new Map<string, Entry>();
  const articles = readRows<ArticleRow>('articles-2012-2016').filter(
    (one) => halfOf(one.id) === half,
  );
  for (const article of articles.slice(0, ARTICLES)) {
    for (const text of plainSentences(article.text)) {
      if (text.length < 40 || text.length > 400) continue;
      entries.set(text, entryOf(text, article.date));
    }
  }
  return [...entries.values()];
}

function entryOf(text: string, date: string): Entry {
  const weights = new Map([...analyse(text).terms.keys()].map((term) => [term, idf(term) ** 2]));
  const norm = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { text, time: Date.parse(date), weights, norm };
}

/** Of each query two: the one that shares most, and the one that shares most for its length. */
function mine(entries: readonly Entry[]): PairRow[] {
  const postings = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const term of entry.weights.keys()) {
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  const step = Math.max(1, Math.floor(entries.length / QUERIES));
  const pairs: PairRow[] = [];
  for (let at = 0; at < entries.length; at += step) pairs.push(...nearest(entries, postings, at));
  return pairs;
}

function nearest(
  entries: readonly Entry[],
  postings: ReadonlyMap<string, readonly number[]>,
  at: number,
): PairRow[] {
  const query = entries[at];
  if (!query) return [];
  const shared = new Float64Array(entries.length);
  for (const [term, weight] of query.weights) {
    for (const other of postings.get(term) ?? []) shared[other] = (shared[other] ?? 0) + weight;
  }
  const alike = shared.map((mass, other) => mass / Math.sqrt(query.norm * normOf(entries, other)));
  const found = new Set([best(entries, query, shared), best(entries, query, alike)]);
  found.delete(null);
  return [...found].map((b) => ({ a: query.text, b: b ?? '' }));
}

const normOf = (entries: readonly Entry[], at: number): number => entries[at]?.norm ?? 1;

function best(entries: readonly Entry[], query: Entry, scores: Float64Array): string | null {
  let most = 0;
  let found: string | null = null;
  scores.forEach((score, at) => {
    const entry = entries[at];
    if (score <= most || !entry || Math.abs(entry.time - query.time) < APART) return;
    if (reused(query.text, entry.text)) return;
    most = score;
    found = entry.text;
  });
  return found;
}

function reused(one: string, two: string): boolean {
  const [first, second] = [trigrams(one), trigrams(two)];
  const shared = [...first].filter((gram) => second.has(gram)).length;
  return shared / Math.max(1, Math.min(first.size, second.size)) > REUSED;
}

function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
