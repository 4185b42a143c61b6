/**
 * What comparing costs, on the candidates of whole pages and on labelled pairs,
 * and a digest of every answer, so that a change of the code shows whether it
 * changed any:
 *
 *   npm run bench:scoring [-- sentences] [-- --write FILE]
 *
 * With --write, each answer is a line of FILE, to be compared with `diff`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { compare, compareIfAlike } from '../../src/match/compare.ts';
import { explain } from '../../src/match/explain.ts';
import { analyse, type Analysis } from '../../src/text/analyse.ts';
import { normalise } from '../../src/text/normalise.ts';
import { ENGINE } from '../../src/tuning.ts';
import { pairsOf } from '../train/examples.ts';
import { benchArticles, benchPages } from './corpus.ts';
import { printTable } from './table.ts';

const PAGES = 30;
const LABELLED = 4_000;
const ROUNDS = 3;

const { values, positionals } = parseArgs({
  options: { write: { type: 'string' } },
  allowPositionals: true,
});
const choice = { size: Number(positionals[0] ?? 20_000), pages: 250, half: 'tune' } as const;

interface Comparing {
  readonly here: string;
  readonly there: readonly string[];
}

/** Every sentence of some pages with its candidates. */
async function ofPages(): Promise<Comparing[]> {
  const store = new MemoryIndexStore();
  const articles = benchArticles(choice).map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((text, index) => ({ index, text: normalise(text).text })),
  }));
  const words = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  await addArticles(store, articles);
  const found: Comparing[] = [];
  for (const { sentences } of benchPages(choice).slice(0, PAGES)) {
    const texts = sentences.map((text) => normalise(text).text);
    const candidates = await lookUp(store, texts.map(analyse), ENGINE.candidates);
    texts.forEach((here, at) => {
      const there = candidates[at]!.map(
        ({ article, sentence }) => words.get(article)![sentence]!.text,
      );
      found.push({ here, there });
    });
  }
  return found;
}

/** A few of the labelled pairs of every kind. */
function ofLabelled(): Comparing[] {
  const pairs = pairsOf('tune');
  const step = Math.ceil(pairs.length / LABELLED);
  return pairs
    .filter((_, at) => at % step === 0)
    .map(({ a, b }) => ({ here: normalise(a).text, there: [normalise(b).text] }));
}

/** Microseconds of processor time that `work` takes for one of `count`. */
function costOf(count: number, work: () => void): number {
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / count;
}

interface Cost {
  readonly pairs: number;
  /** Of reading a sentence and comparing it, as far as its words tell that it is worth it: what a check does. */
  readonly candidate: number;
  /** Of the same with every feature of every pair. */
  readonly whole: number;
  /** Of a pair of sentences that were compared before. */
  readonly again: number;
}

/** The least of some rounds. */
function measure(comparing: readonly Comparing[]): Cost {
  const pairs = comparing.reduce((sum, { there }) => sum + there.length, 0);
  let [candidate, whole, again] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    candidate = Math.min(
      candidate,
      costOf(pairs, () => readAndCompare(comparing, compareIfAlike)),
    );
    let read: Read[] = [];
    whole = Math.min(
      whole,
      costOf(pairs, () => (read = readAndCompare(comparing, compare))),
    );
    again = Math.min(
      again,
      costOf(pairs, () => compareAll(read)),
    );
  }
  return { pairs, candidate, whole, again };
}

interface Read {
  readonly here: Analysis;
  readonly there: readonly Analysis[];
}

function readAndCompare(comparing: readonly Comparing[], how: typeof compareIfAlike): Read[] {
  const read = comparing.map(({ here, there }) => ({
    here: analyse(here),
    there: there.map(analyse),
  }));
  compareAll(read, how);
  return read;
}

function compareAll(read: readonly Read[], how: typeof compareIfAlike = compare): void {
  for (const { here, there } of read) for (const one of there) how(here, one);
}

const answers: string[] = [];
const rows: string[][] = [];
for (const [name, comparing] of [
  ['candidates of pages', await ofPages()],
  ['labelled pairs', ofLabelled()],
] as const) {
  for (const { here, there } of comparing) {
    const read = analyse(here);
    for (const other of there) {
      const two = analyse(other);
      const row = { here, there: other, ...compare(read, two), contributions: explain(read, two) };
      answers.push(JSON.stringify(row));
    }
  }
  const { pairs, candidate, whole, again } = measure(comparing);
  rows.push([name, String(pairs), ...[candidate, whole, again].map((cost) => cost.toFixed(1))]);
}
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}, ${new Date().toISOString()}, load ${loadavg()[0]!.toFixed(1)}; µs of processor time`,
);
printTable(
  ['', 'pairs', 'read, and compared if alike', 'read and compared', 'compared again'],
  rows,
);
console.log(
  `digest of the answers: ${createHash('sha256').update(answers.join('\n')).digest('hex').slice(0, 16)}`,
);
if (values.write) writeFileSync(values.write, answers.join('\n'));
