import { INDEX } from '../tuning.ts';
import type { QueryKey } from './keys.ts';
import type { Run } from './manifest.ts';
import type { Lists } from './read-lists.ts';

/** A sentence with postings, and how much of a query it holds. */
export interface Scored {
  /** Which segment, by its place among them. */
  readonly place: number;
  readonly ordinal: number;
  /** In the weights of `keysOf`. */
  readonly sum: number;
  /** Its article is removed; it may lead sentences that are not. */
  readonly dead: boolean;
}

/** A query, and the part of the index to answer it from. */
export interface Question {
  readonly keys: readonly QueryKey[];
  /** The query's full score. */
  readonly full: number;
  readonly lists: Lists;
  readonly place: number;
  /** The segment's tombstones. */
  readonly dead: readonly Run[];
  readonly limit: number;
}

/** A key with its postings, and how far they are read. */
interface Term {
  readonly key: QueryKey;
  readonly list: Uint32Array;
  next: number;
  /** The most that it and the longer lists after it can add to a sentence. */
  rest: number;
}

/** Sentences added up at a time: their sums stay in the processor's nearest cache. */
const RANGE = 8_192;
const SUMS = new Uint32Array(RANGE);
const TOUCHED = new Uint16Array(RANGE);

/**
 * The best `limit` live sentences above the least score, best first, and the
 * dead ones as good as these. Exact: where what the longest lists can add would
 * not lift a sentence among the best so far, they add only to those that other
 * lists have touched (MaxScore: Turtle and Flood 1995).
 */
export function bestOf(question: Question): Scored[] {
  const terms = termsOf(question);
  const best = new Best(question);
  for (;;) {
    const from = terms.reduce(
      (least, { list, next }) => Math.min(least, list[next] ?? Infinity),
      Infinity,
    );
    if (from === Infinity) return best.found();
    const first = from >>> 4;
    const touched = addRange(terms, first, best.least);
    for (let at = 0; at < touched; at += 1) {
      const place = TOUCHED[at]!;
      const sum = SUMS[place]!;
      SUMS[place] = 0;
      if (sum >= best.least) best.offer(first + place, sum);
    }
  }
}

function termsOf({ keys, lists }: Question): Term[] {
  const found = keys.flatMap((key): Term[] => {
    const list = lists.get(key.hash);
    return list ? [{ key, list, next: 0, rest: 0 }] : [];
  });
  found.sort((one, two) => two.list.length - one.list.length);
  let rest = 0;
  for (const term of found) term.rest = rest += term.key.weightInContext;
  return found.reverse();
}

/** Adds up the postings of one range of ordinals; returns how many sentences are touched. */
function addRange(terms: readonly Term[], first: number, least: number): number {
  let touched = 0;
  for (const term of terms) {
    if (term.rest >= least) touched = addAll(term, first, touched);
    else addToTouched(term, first);
  }
  return touched;
}

function addAll(term: Term, first: number, before: number): number {
  const { list } = term;
  const { weight, weightInContext } = term.key;
  const context = term.key.context || -1;
  let touched = before;
  let at = term.next;
  for (; at < list.length; at += 1) {
    const posting = list[at]!;
    const place = (posting >>> 4) - first;
    if (place >= RANGE) break;
    const sum = SUMS[place]!;
    if (sum === 0) TOUCHED[touched++] = place;
    SUMS[place] = sum + ((posting & 15) === context ? weightInContext : weight);
  }
  term.next = at;
  return touched;
}

function addToTouched(term: Term, first: number): void {
  const { list } = term;
  const { weight, weightInContext } = term.key;
  const context = term.key.context || -1;
  let at = term.next;
  for (; at < list.length; at += 1) {
    const posting = list[at]!;
    const place = (posting >>> 4) - first;
    if (place >= RANGE) break;
    const sum = SUMS[place]!;
    if (sum > 0) {
      SUMS[place] = sum + ((posting & 15) === context ? weightInContext : weight);
    }
  }
  term.next = at;
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
    this.least = Math.max(1, Math.ceil(question.full * INDEX.leastScore));
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
