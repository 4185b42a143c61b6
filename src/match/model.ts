import { MATCH_LEARNED, MATCH_WEIGHTS } from '../tuning.ts';
import { isOfWords, placeOf, type FeatureName, type Features } from './features.ts';
import { mostOf, sayFrom, sayOf, type Say } from './say.ts';

/**
 * Two additive models look at a pair. `whole` asks whether the two sentences
 * say the same: a logistic regression, one slope a feature, and steps for what
 * no slope tells. `part` asks whether one carries a claim of the other, by
 * steps alone (a generalised additive model, Hastie and Tibshirani 1986). So
 * every feature's say can be shown. The stronger one decides.
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

interface Heard extends Say {
  readonly name: FeatureName;
  /** Where the feature stands among the others. */
  readonly place: number;
}

const HEADS = {
  whole: headOf(([slope, steps]) => sayFrom(slope, steps)),
  part: headOf(([, , steps]) => sayFrom('', steps)),
} as const;

/** Those features that have a say, by the columns of their rows. */
function headOf(read: (row: (typeof MATCH_WEIGHTS)[string]) => Say | null): readonly Heard[] {
  return Object.entries(MATCH_WEIGHTS).flatMap(([key, row]) => {
    const name = key as FeatureName;
    const say = read(row);
    return say ? [{ name, place: placeOf(name), ...say }] : [];
  });
}

/** The features that the words alone tell. */
const WORDS = { whole: ofWords(HEADS.whole), part: ofWords(HEADS.part) } as const;
/** The most that the other features can add; a little more, as sums round. */
const UNKNOWN = { whole: mostOfRest(HEADS.whole), part: mostOfRest(HEADS.part) } as const;

function ofWords(head: readonly Heard[]): readonly Heard[] {
  return head.filter(({ place }) => isOfWords(place));
}

function mostOfRest(head: readonly Heard[]): number {
  const rest = head.filter(({ place }) => !isOfWords(place));
  return rest.reduce((sum, one) => sum + mostOf(one), 1e-9);
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

function sum(head: readonly Heard[], features: Features): number {
  let total = 0;
  for (const one of head) total += sayOf(one, features[one.place] ?? 0);
  return total;
}

/** Each feature's say in what the deciding head judges. */
export function contributionsOf(features: Features, { head }: Judgement): Contributions {
  const said = HEADS[head].map((one) => [one.name, sayOf(one, features[one.place] ?? 0)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== 0));
}
