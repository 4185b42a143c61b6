import type { Merge, Run } from './manifest.ts';

/** How the ordinals of one input of a merge become ordinals of its output. */
export class Renumbering {
  readonly #base: number;
  readonly #dropped: readonly Run[];
  readonly #moved: ReadonlyMap<number, number>;

  /** `base` is the ordinal that the input's first kept sentence gets. */
  constructor(base: number, dropped: readonly Run[], moved: Merge['moved'][number] = []) {
    this.#base = base;
    this.#dropped = dropped;
    this.#moved = new Map(moved);
  }

  /** The new ordinals of ascending old ones; -1 for what is dropped. */
  *ordinals(ascending: Iterable<number>): Generator<number> {
    let run = 0;
    let gone = 0;
    for (const ordinal of ascending) {
      while (run < this.#dropped.length && ordinal >= endOf(this.#dropped[run]!)) {
        gone += this.#dropped[run]!.count;
        run += 1;
      }
      const dropped = run < this.#dropped.length && ordinal >= this.#dropped[run]!.first;
      yield dropped ? (this.#moved.get(ordinal) ?? -1) : ordinal - gone + this.#base;
    }
  }

  /** The new number of one ordinal; -1 when it is dropped. */
  ordinal(old: number): number {
    for (const ordinal of this.ordinals([old])) return ordinal;
    return -1;
  }

  /** Puts the new ordinals of those of an ascending list that live behind what `list` holds. A moved one may break the order. */
  appendTo(list: number[], ascending: readonly number[]): void {
    if (this.#dropped.length === 0) {
      for (const ordinal of ascending) list.push(ordinal + this.#base);
      return;
    }
    for (const ordinal of this.ordinals(ascending)) if (ordinal >= 0) list.push(ordinal);
  }
}

const endOf = (run: Run): number => run.first + run.count;
