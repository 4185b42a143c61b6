import type { Pair } from './pair.ts';

/** For each token of one sentence the token of the other that is the same word, or -1. */
export interface Alignment {
  readonly here: Int16Array;
  readonly there: Int16Array;
}

const [UP, LEFT, BOTH] = [1, 2, 3] as const;

/**
 * Pairs the words that both sentences have: first along the heaviest common
 * subsequence, then what is left in any order. O(n·m).
 */
export function align(pair: Pair): Alignment {
  const { here, there } = pair;
  const alignment = {
    here: new Int16Array(here.ids.length).fill(-1),
    there: new Int16Array(there.ids.length).fill(-1),
  };
  trace(pair, alignment);
  pairRest(pair, alignment);
  return alignment;
}

function trace({ here, there }: Pair, alignment: Alignment): void {
  const [rows, columns] = [here.ids.length, there.ids.length];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const moves = new Uint8Array((rows + 1) * width);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const at = row * width + column;
      const [above, left] = [best[at - width] ?? 0, best[at - 1] ?? 0];
      const same = here.ids[row - 1] === there.ids[column - 1];
      const both = same ? (best[at - width - 1] ?? 0) + (here.weights[row - 1] ?? 0) : -1;
      best[at] = Math.max(above, left, both);
      moves[at] = both >= above && both >= left ? BOTH : above >= left ? UP : LEFT;
    }
  }
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const move = moves[row * width + column];
    if (move !== LEFT) row -= 1;
    if (move !== UP) column -= 1;
    if (move === BOTH) join(alignment, row, column);
  }
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
