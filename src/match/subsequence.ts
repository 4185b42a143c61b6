import type { Pair, Side } from './pair.ts';

/** A word of one sentence that stands in the other, and the one before it in what both say in the same order. */
export interface Step {
  readonly here: number;
  readonly there: number;
  readonly before: Step | null;
}

/** The heaviest common subsequence of two sentences: its weight and its last step, null where no word is shared. */
export interface Subsequence {
  readonly weight: number;
  readonly end: Step | null;
}

/** Where the words of a sentence stand: of each word its last place, of each place the one before it with the same word, or -1. */
export interface Places {
  readonly last: Int16Array;
  readonly before: Int16Array;
}

/** The places of a sentence by its words' numbers, which are below `words`. */
export function placesOf({ ids }: Side, words: number): Places {
  const last = new Int16Array(words).fill(-1);
  const before = new Int16Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    before[at] = last[id] ?? -1;
    last[id] = at;
  }
  return { last, before };
}

/**
 * Seeks it only where both have the same word (Hunt and Szymanski 1977), some
 * thirty places, where a table of all pairs of words has many hundred.
 */
export function subsequenceOf({ here, there }: Pair, { last, before }: Places): Subsequence {
  const length = there.ids.length;
  /** Of the heaviest within the first tokens of the other sentence, by their number. */
  const weights = new Float64Array(length + 1);
  const ends = new Array<Step | null>(length + 1).fill(null);
  for (let at = 0; at < here.ids.length; at += 1) {
    for (let place = last[here.ids[at] ?? 0] ?? -1; place >= 0; place = before[place] ?? -1) {
      const step = { here: at, there: place, before: ends[place] ?? null };
      const own = Math.min(here.weights[at] ?? 0, there.weights[place] ?? 0);
      const weight = (weights[place] ?? 0) + own;
      for (let to = place + 1; to <= length && (weights[to] ?? 0) < weight; to += 1) {
        weights[to] = weight;
        ends[to] = step;
      }
    }
  }
  return { weight: weights[length] ?? 0, end: ends[length] ?? null };
}
