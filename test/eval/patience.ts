/**
 * What it costs to stop reading candidates when some in a row were no match, to
 * compare only those that a glance finds alike, and to leave out those that hold
 * little of a sentence's weight (above what the index leaves out already), on
 * pages of the half that we tune on. Clauses in articles that tell the page's
 * story are compared in any case, and so not lost:
 *
 *   npm run eval:patience [-- sentences]
 */
import { addArticles } from '../../src/index/add.ts';
import { queryOf, weightHeld } from '../../src/index/keys.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { compare } from '../../src/match/compare.ts';
import { Glance, wordsOf } from '../../src/match/glance.ts';
import { analyse } from '../../src/text/analyse.ts';
import { normalise } from '../../src/text/normalise.ts';
import { ENGINE } from '../../src/tuning.ts';
import { benchArticles, benchPages } from '../bench/corpus.ts';
import { printTable } from '../bench/table.ts';

const PAGES = 40;
const PATIENCE = [4, 6, 8, 12, Infinity];
const ALIKE = [0.12, 0.15, 0.2];
const RUNS = [4, 5, 6];
const SHARES = [0.25, 0.27, 0.3, 0.35];
const PASSED = RUNS.flatMap((run) => SHARES.map((share) => ({ run, share })));
const LEAST_WEIGHTS = [20, 26, 30, 36, 42];
const LEAST_SHARES = [0.1, 0.12, 0.14, 0.16];

const choice = { size: Number(process.argv[2] ?? 20_000), pages: 250, half: 'tune' } as const;
const store = new MemoryIndexStore();
const articles = benchArticles(choice);
const words = new Map(articles.map(({ id, sentences }) => [id, sentences]));
await addArticles(
  store,
  articles.map(({ id, sentences }) => ({
    id,
    sentences: sentences.map((text, index) => ({ index, text: normalise(text).text })),
  })),
);

interface Compared {
  readonly share: number;
  /** The weight that the candidate holds, in nats. */
  readonly weight: number;
  readonly outcome: 'same' | 'possible' | 'clause' | 'none';
  /** Whether a glance passes it: as ENGINE says, and by each of PASSED. */
  readonly alike: boolean;
  readonly passed: readonly boolean[];
}

/** The candidates of each sentence, best first, all compared. */
const sentences: Compared[][] = [];
for (const page of benchPages(choice).slice(0, PAGES)) {
  const analyses = page.sentences.map((text) => analyse(normalise(text).text));
  const found = await lookUp(store, analyses, ENGINE.candidates);
  analyses.forEach((here, at) => {
    const glance = new Glance(here.text);
    const compared = found[at]!.map(({ article, sentence, score }): Compared => {
      const there = words.get(article)![sentence]!;
      const { tier, clause } = compare(here, analyse(normalise(there).text));
      const numbers = wordsOf(there);
      return {
        alike: glance.isAlike(numbers),
        passed: PASSED.map((least) => glance.isAlike(numbers, least)),
        share: score,
        weight: weightHeld(score, queryOf(here)),
        outcome: tier ?? (clause === null ? 'none' : 'clause'),
      };
    });
    sentences.push(compared);
  });
}

/** Those of a sentence's candidates that are read. */
function heard(candidates: readonly Compared[], patience: number, alike: number): Compared[] {
  let vain = 0;
  const end = candidates.findIndex((one) => {
    if (vain >= patience && one.share < alike) return true;
    const matches = one.alike && (one.outcome === 'same' || one.outcome === 'possible');
    vain = matches ? 0 : vain + 1;
    return false;
  });
  return end < 0 ? [...candidates] : candidates.slice(0, end);
}

const all = sentences.flat();
const count = (some: readonly Compared[], outcome: Compared['outcome']): number =>
  some.filter((one) => one.outcome === outcome).length;
/** What is kept of all candidates, and what is lost. */
function lossOf(some: readonly Compared[]): string[] {
  const lost = (['same', 'possible', 'clause'] as const).map(
    (outcome) => `${count(all, outcome) - count(some, outcome)} of ${count(all, outcome)}`,
  );
  return [`${((100 * some.length) / all.length).toFixed(0)} %`, ...lost];
}

const LOST = ['kept', 'same lost', 'possible lost', 'clauses lost'];
console.log(`${(all.length / sentences.length).toFixed(1)} candidates of a sentence`);
printTable(
  ['compares from', ...LOST],
  PASSED.map(({ run, share }, at) => [
    `a run of ${run} or ${share} of the words`,
    ...lossOf(all.filter(({ passed }) => passed[at])),
  ]),
);
console.log();
printTable(
  ['reads until', ...LOST],
  PATIENCE.flatMap((patience) =>
    ALIKE.map((alike) => {
      const some = sentences.flatMap((candidates) => heard(candidates, patience, alike));
      return [`${patience}, below ${alike}`, ...lossOf(some)];
    }),
  ),
);
console.log();
printTable(
  ['holds at least', ...LOST],
  LEAST_WEIGHTS.flatMap((weight) =>
    LEAST_SHARES.map((share) => {
      const some = all.filter((one) => one.weight >= weight || one.share >= share);
      return [`${weight} nats or ${share}`, ...lossOf(some)];
    }),
  ),
);
