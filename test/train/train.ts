/**
 * Fits the two heads of the matcher on the tune half of the shared data and
 * writes them into src/tuning.ts: `npm run train`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { boost, scoreOf, type Example, type Model } from './boost.ts';
import { examplesOf, NAMES, type Kind, type Labelled } from './examples.ts';
import { figures, thresholdFor, type Scored } from './measures.ts';

const ROUNDS = 300;
const FOLDS = 3;
/** Steps that change a feature's say by less are joined, in log odds. */
const STEP = 0.03;
/** Share of the contained sentences that `part` shall find as `same`. */
const CONTAINED = 0.97;
/** Share of other claims about the same event that `claim` may take for `same`. */
const SAME_EVENT = 0.003;
/** Precision of `same` on paraphrases. */
const PRECISION = 0.84;

type Head = 'whole' | 'part' | 'claim';
const HEADS: readonly Head[] = ['whole', 'part', 'claim'];

/**
 * What an example weighs in a head; kinds that are left out are not its
 * business. `part` and `claim` learn paraphrases that fail as no match, so that
 * they leave sentences of nearly the same words to `whole`.
 */
const WEIGHTS: Record<
  Head,
  { yes: Partial<Record<Kind, number>>; no: Partial<Record<Kind, number>> }
> = {
  whole: {
    yes: { paraphrase: 1, near_dup: 0.1, identical: 0.05 },
    no: { paraphrase: 1, 'look-alike': 0.2, 'same-event': 0.05 },
  },
  part: {
    yes: { contained: 1, quoted: 1, near_dup: 0.3, identical: 0.1 },
    no: { paraphrase: 2, 'look-alike': 0.5, 'same-event': 0.2 },
  },
  claim: {
    yes: { partial: 0.3, quoted: 0.5, contained: 0.2, near_dup: 0.1 },
    no: { paraphrase: 4, 'look-alike': 0.3, 'same-event': 0.5 },
  },
};

/**
 * `claim` does not see phrases, as its positives were found by their phrases,
 * nor lengths.
 */
const UNSEEN: Record<Head, readonly string[]> = {
  whole: [],
  part: [],
  claim: [
    ...['bigrams', 'runWords', 'runMass', 'runShare', 'ranLeast', 'ranMost', 'quoteShare'],
    ...['quoteMass', 'lengthRatio', 'lengthLeast', 'massRatio', 'massLeast'],
  ],
};

function fit(rows: readonly Labelled[], head: Head): Model {
  const seen = NAMES.map((name) => !UNSEEN[head].includes(name));
  const examples = rows.flatMap((row): Example[] => {
    const weight = WEIGHTS[head][row.y ? 'yes' : 'no'][row.kind] ?? 0;
    return weight > 0 ? [{ y: row.y, weight, x: row.x.map((v, at) => (seen[at] ? v : 0)) }] : [];
  });
  const direction = NAMES.map(() => 0);
  return boost(examples, {
    ...{ rounds: ROUNDS, depth: 1, rate: 0.1, ridge: 5, leaf: 10, bins: 32 },
    direction,
  });
}

/** Scores of rows that the scoring model has not seen: each fold is scored by a model of the others. */
function unseenScores(rows: readonly Labelled[], head: Head): Float64Array {
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

/**
 * The threshold of `same`, and what `part` and `claim` lose so that it is
 * theirs too: `part` keeps its share of contained sentences, `claim` lets few
 * other claims of an event pass, and all together keep the precision.
 */
function calibrate(rows: readonly Labelled[]) {
  const [whole, part, claim] = HEADS.map((head) => unseenScores(rows, head));
  const of = (scores: Float64Array | undefined, kind: Kind): number[] =>
    [...(scores ?? [])].filter((_, at) => rows[at]?.kind === kind);
  const partCut = thresholdFor(of(part, 'contained'), CONTAINED);
  const claimCut = thresholdFor(of(claim, 'same-event'), SAME_EVENT);
  let same = 1;
  for (let round = 0; round < 5; round += 1) {
    const scored = rows.flatMap((row, at) => {
      const others = [(part?.[at] ?? 0) - partCut, (claim?.[at] ?? 0) - claimCut];
      const score = Math.max(whole?.[at] ?? 0, Math.max(...others) + same);
      return row.kind === 'paraphrase' ? [{ y: row.y, score }] : [];
    });
    same = leastWithPrecision(scored);
  }
  return { same, part: partCut - same, claim: claimCut - same };
}

function leastWithPrecision(scored: readonly Scored[]): number {
  const sorted = scored.map((one) => one.score).sort((a, b) => a - b);
  return sorted.find((t) => figures(scored, (one) => one.score >= t).precision >= PRECISION) ?? 9;
}

const shown = (value: number): string => String(Number(value.toFixed(2)) + 0);

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
  let written = value;
  const parts = [shown(value)];
  for (const [edge, jump] of [...jumps].sort((one, two) => one[0] - two[0])) {
    value += jump;
    if (Math.abs(value - written) < STEP) continue;
    parts.push(String(edge), shown(value));
    written = value;
  }
  return parts.join(' ');
}

const rows = examplesOf('tune');
const shifts = calibrate(rows);
const [whole, part, claim] = [fit(rows, 'whole'), fit(rows, 'part'), fit(rows, 'claim')];
const lines = NAMES.flatMap((name, at) => {
  const texts = [whole, part, claim].map((model) => stepsOf(model, at));
  return texts.every((text) => text === '0') ? [] : [`  ${name}: ['${texts.join("', '")}'],`];
});
const START = '// <learned: npm run train>\n';
const END = '// </learned>';
const tuning = readFileSync('src/tuning.ts', 'utf8');
const [before, rest] = tuning.split(START);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined)
  throw new Error('src/tuning.ts has no learned part');
const learned = `export const MATCH_LEARNED = {
  whole: ${whole.base.toFixed(2)},
  part: ${(part.base - shifts.part).toFixed(2)},
  claim: ${(claim.base - shifts.claim).toFixed(2)},
  same: ${shifts.same.toFixed(2)},
} as const;
export const MATCH_WEIGHTS: Readonly<Record<string, readonly [string, string, string]>> = {
${lines.join('\n')}
};
`;
writeFileSync('src/tuning.ts', `${before}${START}${learned}${END}${after}`);
console.log(`Fitted on ${rows.length} pairs.`, shifts);
