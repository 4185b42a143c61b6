import { MATCH_LEARNED, MATCH_WEIGHTS } from '../tuning.ts';
import { isOfWords, placeOf, type FeatureName, type Features } from './features.ts';

/**
 * Two additive models look at a pair. `whole` asks whether the two sentences
 * say the same, `part` whether one carries a claim of the other. Each adds up
 * one step function per feature (a generalised additive model, Hastie and
 * Tibshirani 1986), so that every feature's say can be shown. The stronger one
 * decides.
 */
export interface Judgement {
  /** Log odds that it is a match, by the stronger head. */
  readonly odds: number;
  /** Log odds that both say the same as a whole. */
  readonly whole: number;
  readonly head: 'whole' | 'part';
}

/** What features add to or take from a head, in log odds; without those that do nothing. */
export type Contributions = Readonly<Partial<Record<FeatureName, number>>>;

interface Steps {
  readonly name: FeatureName;
  /** Where the feature stands among the others. */
  readonly place: number;
  readonly edges: readonly number[];
  readonly values: readonly number[];
}

const HEADS = { whole: headOf(0), part: headOf(1) } as const;

/** "v0 e1 v1 e2 v2": v0 up to e1, v1 above it up to e2, v2 above that. */
function headOf(column: 0 | 1): readonly Steps[] {
  return Object.entries(MATCH_WEIGHTS).flatMap(([key, columns]) => {
    const name = key as FeatureName;
    const numbers = columns[column].split(' ').map(Number);
    const values = numbers.filter((_, at) => at % 2 === 0);
    const edges = numbers.filter((_, at) => at % 2 === 1);
    if (values.every((value) => value === 0)) return [];
    return [{ name, place: placeOf(name), edges, values }];
  });
}

/** The steps of features that the words alone tell. */
const WORDS = { whole: ofWords(HEADS.whole), part: ofWords(HEADS.part) } as const;
/** The most that the other features can add; a little more, as sums round. */
const UNKNOWN = { whole: mostOfRest(HEADS.whole), part: mostOfRest(HEADS.part) } as const;

function ofWords(steps: readonly Steps[]): readonly Steps[] {
  return steps.filter(({ place }) => isOfWords(place));
}

function mostOfRest(steps: readonly Steps[]): number {
  const rest = steps.filter(({ place }) => !isOfWords(place));
  return rest.reduce((sum, { values }) => sum + Math.max(...values), 1e-9);
}

/** Judges a pair by its features. */
export function judge(features: Features): Judgement {
  const whole = MATCH_LEARNED.whole + sum(HEADS.whole, features);
  const part = MATCH_LEARNED.part + sum(HEADS.part, features);
  return { odds: Math.max(whole, part), whole, head: whole >= part ? 'whole' : 'part' };
}

/** What `judge` says at most of a pair of which only the words are measured. */
export function judgeAtMost(features: Features): Pick<Judgement, 'odds' | 'whole'> {
  const whole = MATCH_LEARNED.whole + sum(WORDS.whole, features) + UNKNOWN.whole;
  const part = MATCH_LEARNED.part + sum(WORDS.part, features) + UNKNOWN.part;
  return { odds: Math.max(whole, part), whole };
}

function sum(steps: readonly Steps[], features: Features): number {
  let total = 0;
  for (const one of steps) total += valueOf(one, features);
  return total;
}

function valueOf({ place, edges, values }: Steps, features: Features): number {
  const x = features[place] ?? 0;
  let at = 0;
  while (at < edges.length && x > (edges[at] ?? 0)) at += 1;
  return values[at] ?? 0;
}

/** Each feature's say in what the deciding head judges. */
export function contributionsOf(features: Features, { head }: Judgement): Contributions {
  const said = HEADS[head].map((one) => [one.name, valueOf(one, features)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== 0));
}
