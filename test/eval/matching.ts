/**
 * Scores the matcher on both halves of the shared data: `npm run eval:matching`.
 * After `npm run train -- tune` the report half is one that the weights have not seen.
 */
import { LEARNED_FROM } from '../../src/tuning.ts';
import { compare, type Comparison } from '../../src/match/compare.ts';
import { isRight, minimalPairs } from '../match/minimal-pairs.ts';
import { classScores, gradedCorrelation } from './score-graded.ts';
import { pairsOf, read, type Kind, type Pairing } from '../train/examples.ts';
import type { Half } from '../train/data.ts';
import { areaUnderCurve, figures } from '../train/measures.ts';

type Row = Pairing & { readonly compared: Comparison };

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

function report(half: Half): void {
  const rows = pairsOf(half).map((pair): Row => ({
    ...pair,
    compared: compare(read(pair.a), read(pair.b)),
  }));
  const paraphrases = rows
    .filter(({ kind }) => kind === 'paraphrase')
    .map(({ y, compared }) => ({ y, score: compared.score, tier: compared.tier }));
  const any = figures(paraphrases, ({ score }) => score >= 0.5);
  const same = figures(paraphrases, ({ tier }) => tier === 'same');
  console.log(`\n${half} half`);
  console.log(`paraphrases  accuracy ${percent(any.accuracy)}  F1 ${percent(any.f1)}`);
  console.log(`             AUC      ${percent(areaUnderCurve(paraphrases))}`);
  console.log(`same         P ${percent(same.precision)}  R ${percent(same.recall)}`);
  for (const kind of ['contained', 'quoted', 'near_dup', 'identical', 'look-alike'] as const) {
    passing(rows, kind);
  }
}

function passing(rows: readonly Row[], kind: Kind): void {
  const those = rows.filter((row) => row.kind === kind);
  const share = (test: (tier: Comparison['tier']) => boolean): string =>
    percent(those.filter(({ compared }) => test(compared.tier)).length / those.length);
  const [same, some] = [share((tier) => tier === 'same'), share((tier) => tier !== null)];
  console.log(`${kind.padEnd(12)} same ${same} %  any ${some} %  of ${those.length}`);
}

function reportGrades(half: Half): void {
  console.log(`\nscore by class, ${half} half      10 %   50 %   90 %   above the class before`);
  for (const { name, tenth, median, ninth, above } of classScores(half)) {
    const quantiles = [tenth, median, ninth].map((x) => x.toFixed(2).padStart(5)).join('  ');
    console.log(`${name.padEnd(30)}${quantiles}  ${percent(above)}`);
  }
}

function reportGuards(): void {
  const pairs = minimalPairs();
  const wrong = pairs.filter((pair) => !isRight(pair));
  console.log(`\nminimal pairs  ${pairs.length - wrong.length} of ${pairs.length} right`);
  for (const { a, b, differs } of wrong) console.log(`  ${differs ?? 'harmless'}: ${a} | ${b}`);
}

console.log(`Weights learned from ${LEARNED_FROM} of ../shared/data.`);
for (const half of ['tune', 'report'] as const) report(half);
reportGrades('report');
console.log(`graded by hand, Spearman ${percent(gradedCorrelation())}`);
reportGuards();
