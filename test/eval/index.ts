/**
 * How well the index ranks known twins, on the half of the data that we tune on:
 *
 *   npm run eval:index [-- sentences]
 *
 * Prints recall by kind and rank, what each least score costs, and what a page reads.
 */
import { addArticles } from '../../src/index/add.ts';
import { lookUp, type Candidate } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { mergeStep } from '../../src/index/merge.ts';
import { analyse } from '../../src/text/analyse.ts';
import type { IndexStore } from '../../src/types.ts';
import { benchArticles, benchPages, type Kind } from '../bench/corpus.ts';
import { rankOf, textsOf } from '../bench/recall.ts';
import { printTable } from '../bench/table.ts';

const RANKS = [1, 5, 10, 20, 40];
const FLOORS = [0.05, 0.1, 0.15, 0.2, 0.3];

const choice = { size: Number(process.argv[2] ?? 100_000), pages: 250, half: 'tune' } as const;
const articles = benchArticles(choice);
const pages = benchPages(choice);
const texts = textsOf(articles);
const store = new MemoryIndexStore();
await addArticles(
  store,
  articles.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((text, index) => ({ index, text })),
  })),
);
while (await mergeStep(store));

const read = { bytes: 0, records: 0 };
const counting: IndexStore = {
  async get(keys) {
    const records = await store.get(keys);
    read.records += keys.length;
    read.bytes += records.reduce((sum, record) => sum + (record?.length ?? 0), 0);
    return records;
  },
  apply: (changes) => store.apply(changes),
};

interface Found {
  readonly kind: Kind;
  readonly rank: number;
  readonly score: number;
}
const found: Found[] = [];
const scores: number[] = [];
let queries = 0;
for (const page of pages) {
  const answers = await lookUp(counting, page.sentences.map(analyse), Math.max(...RANKS));
  queries += page.sentences.length;
  scores.push(...answers.flat().map(({ score }) => score));
  for (const twin of page.twins) {
    const hits: Candidate[] = answers[twin.query]!;
    const hit = hits.find((one) => one.article === twin.article && one.sentence === twin.sentence);
    const rank = rankOf(twin, page.twins, hits, texts);
    found.push({ kind: twin.kind, rank, score: hit?.score ?? 0 });
  }
}

const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
const share = (some: number, all: number): string => ((100 * some) / all).toFixed(1);
const of = (kind: Kind, test: (one: Found) => boolean): string => {
  const all = found.filter((one) => one.kind === kind);
  return share(all.filter(test).length, all.length);
};
printTable(
  ['kind', ...RANKS.map((rank) => `@${rank}`), ...FLOORS.map((floor) => `≥ ${floor}`), 'twins'],
  kinds.map((kind) => [
    kind,
    ...RANKS.map((rank) => of(kind, (one) => one.rank <= rank)),
    ...FLOORS.map((floor) => of(kind, (one) => one.score >= floor)),
    String(found.filter((one) => one.kind === kind).length),
  ]),
);
const each = FLOORS.map((floor) => {
  const kept = scores.filter((score) => score >= floor).length;
  return `${(kept / queries).toFixed(1)} ≥ ${floor}`;
});
console.log(`candidates of a sentence: ${each.join(', ')}`);
const kb = Math.round(read.bytes / pages.length / 1024);
console.log(`a page reads ${kb} KB in ${Math.round(read.records / pages.length)} records`);
