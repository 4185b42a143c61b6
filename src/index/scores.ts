import type { Run } from './manifest.ts';

/** A sentence with postings, and how much of a query it holds. */
export interface Scored {
  /** Which segment, by its place among them. */
  readonly place: number;
  readonly ordinal: number;
  /** In the weights of `queryOf`. */
  readonly sum: number;
  /** Its article is removed; it may lead sentences that are not. */
  readonly dead: boolean;
}

/** A query, and the part of the index to answer it from. */
export interface Question {
  /** The posting lists of its keys, the shortest first, with what a sentence in them scores. */
  readonly found: readonly { readonly list: readonly number[]; readonly weight: number }[];
  /** The least score of a candidate. */
  readonly least: number;
  readonly place: number;
  /** The segment's tombstones. */
  readonly dead: readonly Run[];
  readonly limit: number;
}

/** Scores under way, by ordinal; all zero between questions. */
let sums = new Uint32Array(0);
let touched = new Uint32Array(0);

/** Makes room for the ordinals of a segment, and for so many postings of one question. */
function reserve(sentences: number, postings: number): void {
  if (sums.length < sentences) sums = new Uint32Array(sentences);
  if (touched.length < postings) touched = new Uint32Array(2 * postings);
}

/**
 * The best `limit` live sentences of a segment that score at least the least,
 * best first, and the dead ones as good as these. Exact for the keys given.
 */
export function bestOf(question: Question, sentences: number): Scored[] {
  const count = addUp(question, sentences);
  const best = new Best(question);
  for (let at = 0; at < count; at += 1) {
    const ordinal = touched[at]!;
    const sum = sums[ordinal]!;
    sums[ordinal] = 0;
    if (sum >= best.least) best.offer(ordinal, sum);
  }
  return best.found();
}

/** Adds up, and tells how many sentences were touched. What stands only in lists that together weigh too little is passed over: the long ones, as the rarest come first. */
function addUp({ found, least }: Question, sentences: number): number {
  reserve(
    sentences,
    found.reduce((total, { list }) => total + list.length, 0),
  );
  let left = found.reduce((total, { weight }) => total + weight, 0);
  let count = 0;
  for (const { list, weight } of found) {
    const isEnough = left >= least;
    for (const ordinal of list) {
      const sum = sums[ordinal]!;
      if (sum === 0) {
        if (!isEnough) continue;
        touched[count++] = ordinal;
      }
      sums[ordinal] = sum + weight;
    }
    left -= weight;
  }
  return count;
}

/** The best few so far of a question. */
class Best {
  /** A sentence with less than this is not among them. */
  least: number;
  readonly #question: Question;
  readonly #live: Scored[] = [];
  readonly #dead: Scored[] = [];

  constructor(question: Question) {
    this.#question = question;
    this.least = question.least;
  }

  offer(ordinal: number, sum: number): void {
    const { place, dead, limit } = this.#question;
    if (isDead(dead, ordinal)) {
      this.#dead.push({ place, ordinal, sum, dead: true });
      return;
    }
    insert(this.#live, { place, ordinal, sum, dead: false }, limit);
    if (this.#live.length === limit) this.least = Math.max(this.least, this.#live[limit - 1]!.sum);
  }

  found(): Scored[] {
    return [...this.#live, ...this.#dead.filter(({ sum }) => sum >= this.least)];
  }
}

/** Puts one into a list of at most `limit`, best first; of equal ones the earlier. */
function insert(best: Scored[], one: Scored, limit: number): void {
  let place = best.length;
  while (place > 0 && isBetter(one, best[place - 1]!)) place -= 1;
  if (place >= limit) return;
  best.splice(place, 0, one);
  if (best.length > limit) best.pop();
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
  if (low === 0) return false;
  const { first, count } = runs[low - 1]!;
  return ordinal < first + count;
}
