import type { Pair } from './pair.ts';
import type { Subsequence } from './subsequence.ts';

/** For each token of one sentence the token of the other that is the same word, or -1. */
export interface Alignment {
  readonly here: Int16Array;
  readonly there: Int16Array;
}

/**
 * Pairs the words that both sentences have: first along the heaviest common
 * subsequence, then what is left in any order.
 */
export function align(pair: Pair, { end }: Subsequence): Alignment {
  const { here, there } = pair;
  const alignment = {
    here: new Int16Array(here.ids.length).fill(-1),
    there: new Int16Array(there.ids.length).fill(-1),
  };
  for (let step = end; step; step = step.before) join(alignment, step.here, step.there);
  pairRest(pair, alignment);
  return alignment;
}

function join(alignment: Alignment, here: number, there: number): void {
  alignment.here[here] = there;
  alignment.there[there] = here;
}

function pairRest({ here, there, words }: Pair, alignment: Alignment): void {
  const free = new Int16Array(words).fill(-1);
  there.ids.forEach((id, at) => {
    if (alignment.there[at] === -1 && there.content[at] && free[id] === -1) free[id] = at;
  });
  here.ids.forEach((id, at) => {
    const place = free[id] ?? -1;
    if (alignment.here[at] !== -1 || !here.content[at] || place < 0) return;
    join(alignment, at, place);
    free[id] = -1;
  });
}
