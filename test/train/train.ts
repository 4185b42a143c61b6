/**
 * Fits the two heads of the matcher on the shared data and writes them into
 * src/tuning.ts. Deterministic.
 *
 *   npm run train            on both halves: what is shipped
 *   npm run train -- tune    on the tune half alone, for `npm run eval:matching` to report the other
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { centred, likeness } from '../../src/match/graded.ts';
import { boost, scoreOf, type Example, type Model } from './boost.ts';
import { FEATURE_NAMES } from '../../src/match/features.ts';
import { DIRECTIONS, examplesOf, type Kind, type Labelled } from './examples.ts';
import { areaUnderCurve, figures, thresholdFor, type Scored } from './measures.ts';

const ROUNDS = 300;
const FOLDS = 4;
/** Share of the contained sentences that `part` shall find as `same`: the goal of 97 % and a point for chance. */
const CONTAINED = 0.98;
/** Precision of `same` on paraphrases: the goal. */
const PRECISION = 0.86;
/** Steps that change a feature's say by less are joined, in log odds. */
const STEP = 0.03;
/** What an example of a kind weighs in a head; `part` learns that a paraphrase that fails is no part either. */
const WEIGHTS: Record<'whole' | 'part', Record<Kind, readonly [number, number]>> = {
  whole: {
    paraphrase: [1, 1],
    'look-alike': [0.3, 0],
    near_dup: [0, 0.1],
    identical: [0, 0.05],
    contained: [0, 0],
    quoted: [0, 0],
  },
  part: {
    paraphrase: [1, 0],
    'look-alike': [0.5, 0],
    near_dup: [0, 0.3],
    identical: [0, 0.1],
    contained: [0, 1],
    quoted: [0, 1],
  },
};

function fit(rows: readonly Labelled[], head: 'whole' | 'part'): Model {
  const weighted = rows.map((row): Example => ({ ...row, weight: WEIGHTS[head][row.kind][row.y] }));
  return boost(
    weighted.filter((row) => row.weight > 0),
    { rounds: ROUNDS, depth: 1, rate: 0.1, ridge: 5, leaf: 10, bins: 32, direction: DIRECTIONS },
  );
}

/** Scores of rows that the scoring model has not seen: each fold is scored by a model of the others. */
function unseenScores(rows: readonly Labelled[], head: 'whole' | 'part'): Float64Array {
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(
      rows.filter((_, at) => at % FOLDS !== fold),
      head,
    );
    rows.forEach((row, at) => {
      if (at % FOLDS === fold) scores[at] = scoreOf(model, row.x);
    });
  }
  return scores;
}

interface Calibrated {
  readonly same: number;
  readonly shift: number;
  readonly middle: number;
  readonly near: number;
}

/** The thresholds, from scores unseen; `part` loses `shift` for `same` to hold for both heads. */
function calibrate(rows: readonly Labelled[]): Calibrated {
  const whole = unseenScores(rows, 'whole');
  const part = unseenScores(rows, 'part');
  const contained = [...part.filter((_, at) => rows[at]?.kind === 'contained')].sort(
    (a, b) => a - b,
  );
  const cut = contained[Math.floor(contained.length * (1 - CONTAINED))] ?? 0;
  let same = 1;
  for (let round = 0; round < 5; round += 1) {
    const scored = rows.flatMap((row, at) =>
      row.kind === 'paraphrase'
        ? [{ y: row.y, score: sure(row, whole[at] ?? 0, (part[at] ?? 0) - cut + same) }]
        : [],
    );
    same = leastWithPrecision(scored);
  }
  const middle = middleOf(rows, whole);
  sayUnseen(
    rows,
    whole,
    middle,
    (row, at) => sure(row, whole[at] ?? 0, (part[at] ?? 0) - cut + same) >= same,
  );
  return { same, shift: cut - same, middle, near: nearOf(rows, whole, middle) };
}

/** Prints what paraphrases, each judged by a model of the other folds, come to: held out, but for the two thresholds. */
function sayUnseen(
  rows: readonly Labelled[],
  whole: Float64Array,
  middle: number,
  isSame: (row: Labelled, at: number) => boolean,
): void {
  const scored = rows.flatMap((row, at) => {
    const score = likeness(row.x, whole[at] ?? 0);
    return row.kind === 'paraphrase' ? [{ y: row.y, score, same: isSame(row, at) }] : [];
  });
  const any = figures(scored, ({ score }) => score >= middle);
  const same = figures(scored, (one) => one.same);
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `${FOLDS} folds: accuracy ${percent(any.accuracy)}, F1 ${percent(any.f1)}, AUC ${percent(areaUnderCurve(scored))}; same P ${percent(same.precision)}, R ${percent(same.recall)}`,
  );
}

/** The mean of chance and likeness from which calling two paraphrases one is best, by accuracy and F1. */
function middleOf(rows: readonly Labelled[], whole: Float64Array): number {
  const scored = rows.flatMap(({ kind, x, y }, at) =>
    kind === 'paraphrase' ? [{ y, score: likeness(x, whole[at] ?? 0) }] : [],
  );
  const steps = Array.from({ length: 61 }, (_, step) => 0.3 + step / 100);
  const right = (t: number) => {
    const { accuracy, f1 } = figures(scored, (one) => one.score >= t);
    return accuracy + f1;
  };
  /** Three steps each way, so that chance does not choose. */
  const smooth = (t: number) =>
    [-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => sum + right(t + step / 100), 0);
  return steps.reduce((best, t) => (smooth(t) > smooth(best) ? t : best), 0.5);
}

/** The score that one look-alike of other events in a hundred exceeds. */
function nearOf(rows: readonly Labelled[], whole: Float64Array, middle: number): number {
  const scores = rows.flatMap(({ kind, x }, at) =>
    kind === 'look-alike' ? [centred(likeness(x, whole[at] ?? 0), middle)] : [],
  );
  return thresholdFor(scores, 0.01);
}

/** A failed guard keeps a pair from being `same`, whatever the heads say. */
const sure = ({ differs }: Labelled, whole: number, part: number): number =>
  differs ? -Infinity : Math.max(whole, part);

function leastWithPrecision(scored: readonly Scored[]): number {
  const sorted = scored.map((one) => one.score).sort((a, b) => a - b);
  return sorted.find((t) => figures(scored, (one) => one.score >= t).precision >= PRECISION) ?? 9;
}

/** The stumps on one feature, added up to one step function: "v0 e1 v1 …". */
function stepsOf(model: Model, feature: number): string {
  const jumps = new Map<number, number>();
  let value = 0;
  for (const tree of model.trees) {
    if (!('feature' in tree) || tree.feature !== feature) continue;
    if (!('value' in tree.low) || !('value' in tree.high)) continue;
    value += tree.low.value;
    jumps.set(tree.edge, (jumps.get(tree.edge) ?? 0) + tree.high.value - tree.low.value);
  }
  let shown = value;
  const parts = [value.toFixed(2)];
  for (const [edge, jump] of [...jumps].sort((one, two) => one[0] - two[0])) {
    value += jump;
    if (Math.abs(value - shown) < STEP) continue;
    parts.push(String(edge), value.toFixed(2));
    shown = value;
  }
  return parts.join(' ');
}

const alone = process.argv[2] === 'tune';
const rows = [...examplesOf('tune'), ...(alone ? [] : examplesOf('report'))];
const { same, shift, middle, near } = calibrate(rows);
const [whole, part] = [fit(rows, 'whole'), fit(rows, 'part')];
/** A feature that neither head listens to has no row. */
const SILENT = "['0.00', '0.00'],";
const lines = FEATURE_NAMES.map(
  (name, at) => `  ${name}: ['${stepsOf(whole, at)}', '${stepsOf(part, at)}'],`,
).filter((line) => !line.endsWith(SILENT));
const START = '// <learned: npm run train>\n';
const END = '// </learned>';
const tuning = readFileSync('src/tuning.ts', 'utf8');
const [before, rest] = tuning.split(START);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined)
  throw new Error('src/tuning.ts has no learned part');
const learned = `export const LEARNED_FROM: 'both halves' | 'the tune half' = '${alone ? 'the tune half' : 'both halves'}';
/** The score: \`middle\` is the likeness, 0 to 1, that tells paraphrases apart best, and becomes 0.5; \`near\` is the score that one look-alike of another event in a hundred exceeds. */
export const GRADED = { middle: ${middle.toFixed(2)}, near: ${near.toFixed(2)} } as const;
export const MATCH_LEARNED = {
  whole: ${whole.base.toFixed(2)},
  part: ${(part.base - shift).toFixed(2)},
  same: ${same.toFixed(2)},
} as const;
export const MATCH_WEIGHTS: Readonly<Record<string, readonly [string, string]>> = {
${lines.join('\n')}
};
`;
const style = await resolveConfig('src/tuning.ts');
const source = await format(`${before}${START}${learned}${END}${after}`, {
  ...style,
  parser: 'typescript',
});
writeFileSync('src/tuning.ts', source);
console.log(`Fitted on ${rows.length} pairs.`, { same, shift, middle, near });
