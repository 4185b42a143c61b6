/**
 * One measured process: `child.ts build|ask|recall <system> <sentences> <pages> <folder>`
 * prints one line of JSON. Run by index.ts with --expose-gc.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { benchArticles, benchPages, type CorpusChoice } from './corpus.ts';
import { countRecall, textsOf, type RecallByKind } from './recall.ts';
import type { System } from './system.ts';
import { SYSTEMS } from './systems.ts';

/** What a `build` process found. Times in ms, sizes in bytes. */
export interface BuildFigures {
  readonly sentences: number;
  readonly build: number;
  readonly stored: number;
}

/** What an `ask` process found. */
export interface AskFigures {
  /** From nothing open to the first page's answer. */
  readonly cold: number;
  /** Each page's time, ascending. */
  readonly pages: readonly number[];
  /** Processor time of a page on average, those after the first: what other work on the machine does not stretch. */
  readonly processor: number;
  /** Held after the pages, and the most that the process grew by. */
  readonly held: number;
  readonly peak: number;
}

const LIMIT = 20;
/** Time that the pages may take, and as much again the twins. */
const BUDGET = 60_000;

const [phase, name, size, pages, folder] = process.argv.slice(2) as [string, ...string[]];
const choice: CorpusChoice = { size: Number(size), pages: Number(pages), half: 'report' };

async function build(system: System, into: string): Promise<BuildFigures> {
  const articles = benchArticles(choice);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const start = performance.now();
  await system.build(articles, into);
  return {
    sentences: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    build: performance.now() - start,
    stored: readdirSync(into).reduce((sum, file) => sum + statSync(join(into, file)).size, 0),
  };
}

async function ask(system: System, from: string): Promise<AskFigures> {
  const [first, ...others] = benchPages(choice);
  const before = memory();
  const rss = process.memoryUsage.rss();
  const start = performance.now();
  const searcher = await system.open(from);
  await searcher.search(first!.sentences, LIMIT);
  const cold = performance.now() - start;
  const times: number[] = [];
  const used = process.cpuUsage();
  const deadline = performance.now() + BUDGET;
  for (const { sentences } of others) {
    const begun = performance.now();
    await searcher.search(sentences, LIMIT);
    times.push(performance.now() - begun);
    if (performance.now() > deadline) break;
  }
  const { user, system: kernel } = process.cpuUsage(used);
  const processor = (user + kernel) / 1000 / times.length;
  times.sort((one, two) => one - two);
  const peak = process.resourceUsage().maxRSS * 1024 - rss;
  return { cold, pages: times, processor, held: memory() - before, peak };
}

/** Looks up only the sentences that have twins. */
async function recall(system: System, from: string): Promise<RecallByKind> {
  const texts = textsOf(benchArticles(choice));
  const searcher = await system.open(from);
  const counts: RecallByKind = {};
  const deadline = performance.now() + BUDGET;
  for (const page of benchPages(choice)) {
    const queries = [...new Set(page.twins.map(({ query }) => query))];
    const hits = await searcher.search(
      queries.map((query) => page.sentences[query]!),
      LIMIT,
    );
    countRecall(counts, page, new Map(queries.map((query, at) => [query, hits[at]!])), texts);
    if (performance.now() > deadline) break;
  }
  return counts;
}

/** Bytes in use, after a collection. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const phases = { build, ask, recall };
const system = SYSTEMS.find((one) => one.name === name);
if (!system || !folder || !(phase in phases)) {
  throw new Error('Usage: child.ts build|ask|recall <system> <sentences> <pages> <folder>');
}
console.log(JSON.stringify(await phases[phase as keyof typeof phases](system, folder)));
