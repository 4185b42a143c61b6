/**
 * Pairs of sentences of two articles about one event, that share words but no
 * phrases: mostly different claims. The events come from the reuse pairs: two
 * articles that share sentences write about the same.
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
  type ReuseRow,
} from './data.ts';

const EVENTS = 350;
/** Least share of weight, of the longer sentence, that makes a pair worth learning from. */
const LEAST_OVERLAP = 0.12;
/** Sentences that share more of their three-word runs may well say the same. */
const MOST_PHRASES = 0.08;
const MOST_PAIRS = 40;

export function sameEventPairs(half: Half): PairRow[] {
  const file = `.cache/same-event-${half}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PairRow[];
  const pairs = eventsOf(half).flatMap(([one, two]) => pairsOf(one, two));
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(pairs));
  return pairs;
}

function eventsOf(half: Half): [ArticleRow, ArticleRow][] {
  const articles = new Map(readRows<ArticleRow>('articles-2012-2016').map((one) => [one.id, one]));
  const events = new Map<string, [ArticleRow, ArticleRow]>();
  for (const row of readRows<ReuseRow>('reuse-pairs.silver')) {
    const [one, two] = [articles.get(row.a_doc), articles.get(row.b_doc)];
    if (!one || !two || halfOf(row.a_doc) !== half || row.kind === 'identical') continue;
    events.set(`${row.a_doc} ${row.b_doc}`, [one, two]);
  }
  const all = [...events.values()];
  const step = Math.max(1, Math.floor(all.length / EVENTS));
  return all.filter((_, at) => at % step === 0);
}

interface Entry {
  readonly text: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly mass: number;
  readonly phrases: ReadonlySet<string>;
}

function entriesOf({ text }: ArticleRow): Entry[] {
  return plainSentences(text)
    .filter((one) => one.length >= 50 && one.length <= 400)
    .slice(0, 60)
    .map((one) => {
      const weights = new Map([...analyse(one).terms.keys()].map((term) => [term, idf(term)]));
      const mass = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      return { text: one, weights, mass, phrases: phrasesOf(one) };
    });
}

function pairsOf(one: ArticleRow, two: ArticleRow): PairRow[] {
  const others = entriesOf(two);
  const found = entriesOf(one).flatMap((a) =>
    others.flatMap((b) => {
      let shared = 0;
      for (const [term, weight] of a.weights) if (b.weights.has(term)) shared += weight;
      const overlap = shared / Math.max(a.mass, b.mass);
      return overlap < LEAST_OVERLAP || phrasesShared(a, b) > MOST_PHRASES
        ? []
        : [{ a: a.text, b: b.text, overlap }];
    }),
  );
  return found
    .sort((x, y) => y.overlap - x.overlap)
    .slice(0, MOST_PAIRS)
    .map(({ a, b }) => ({ a, b }));
}

function phrasesShared(a: Entry, b: Entry): number {
  const shared = [...a.phrases].filter((phrase) => b.phrases.has(phrase)).length;
  return shared / Math.max(1, Math.min(a.phrases.size, b.phrases.size));
}

function phrasesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
