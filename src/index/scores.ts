import { INDEX } from '../tuning.ts';
import { NEIGHBOUR_GAIN, type Key } from './keys.ts';
import type { Run, Segment } from './manifest.ts';
import type { Lists } from './read-lists.ts';

/** A sentence with postings, and how much of a query it holds. */
export interface Scored {
  readonly segment: Segment;
  readonly ordinal: number;
  /** In the weights of `keysOf`. */
  readonly sum: number;
  /** Its article is removed; it may lead sentences that are not. */
  readonly dead: boolean;
}

/** A query, and the part of the index to answer it from. */
export interface Question {
  readonly keys: readonly Key[];
  readonly full: number;
  readonly lists: Lists;
  readonly segment: Segment;
  readonly limit: number;
}

/** Adds up postings, one query and segment at a time, in room that is used again: 8 bytes a sentence. */
export class Scores {
  readonly #sums: Uint32Array;
  readonly #touched: Uint32Array;

  /** `sentences` is the size of the largest segment. */
  constructor(sentences: number) {
    this.#sums = new Uint32Array(sentences);
    this.#touched = new Uint32Array(sentences);
  }

  /**
   * The best `limit` live sentences above the least score, best first, and the
   * dead ones as good as these.
   */
  best(question: Question): Scored[] {
    let touched = 0;
    for (const key of question.keys) {
      const list = question.lists.get(key.hash);
      if (list) touched = this.#add(list, key, touched);
    }
    const best = new Best(question);
    for (let at = 0; at < touched; at += 1) {
      const ordinal = this.#touched[at]!;
      best.offer(ordinal, this.#sums[ordinal]!);
      this.#sums[ordinal] = 0;
    }
    return best.found();
  }

  #add(list: Uint32Array, key: Key, touchedBefore: number): number {
    const sums = this.#sums;
    let touched = touchedBefore;
    const withNeighbour = key.weight + NEIGHBOUR_GAIN;
    const wanted = key.neighbour || -1;
    for (let at = 0; at < list.length; at += 1) {
      const posting = list[at]!;
      const ordinal = posting >>> 4;
      const sum = sums[ordinal]!;
      if (sum === 0) this.#touched[touched++] = ordinal;
      sums[ordinal] = sum + ((posting & 15) === wanted ? withNeighbour : key.weight);
    }
    return touched;
  }
}

/** Keeps the best few of many. */
class Best {
  readonly #question: Question;
  readonly #live: Scored[] = [];
  readonly #dead: Scored[] = [];
  #least: number;

  constructor(question: Question) {
    this.#question = question;
    this.#least = Math.max(1, Math.ceil(question.full * INDEX.leastScore));
  }

  offer(ordinal: number, sum: number): void {
    if (sum < this.#least) return;
    const { segment, limit } = this.#question;
    const scored = { segment, ordinal, sum, dead: isDead(segment.dead, ordinal) };
    if (scored.dead) {
      this.#dead.push(scored);
      return;
    }
    const live = this.#live;
    let place = live.length;
    while (place > 0 && isBetter(scored, live[place - 1]!)) place -= 1;
    live.splice(place, 0, scored);
    if (live.length > limit) live.pop();
    if (live.length === limit) this.#least = Math.max(this.#least, live[limit - 1]!.sum);
  }

  found(): Scored[] {
    return [...this.#live, ...this.#dead.filter(({ sum }) => sum >= this.#least)];
  }
}

const isBetter = (one: Scored, two: Scored): boolean =>
  one.sum > two.sum || (one.sum === two.sum && one.ordinal < two.ordinal);

/** Whether a sentence is among the removed. Logarithmic in their runs. */
export function isDead(runs: readonly Run[], ordinal: number): boolean {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.first <= ordinal) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run !== undefined && ordinal < run.first + run.count;
}
