import type { Analysis } from '../text/analyse.ts';
import { acronymsOf } from './acronyms.ts';
import { joinLone } from './lone.ts';
import { prepare, type Prepared } from './prepared.ts';

/** One sentence of a pair, its words as numbers that both sentences share. */
export interface Side extends Prepared {
  /** Of each token: equal numbers are equal words (function words) or stems. */
  readonly ids: Int32Array;
  /** Of each token: the other sentence has its word too, as often, or what it is an acronym of. */
  readonly matched: Uint8Array;
}

/** Two sentences side by side. */
export interface Pair {
  readonly here: Side;
  readonly there: Side;
  /** Ids are below it. */
  readonly words: number;
}

/** Numbers the words of two sentences alike and marks what they share. Linear in their lengths. */
export function pairOf(here: Analysis, there: Analysis): Pair {
  const [mine, others] = [prepare(here), prepare(there)];
  const { numbers, words } = numberOthers(mine.keys, others.keys);
  const one = sideOf(mine, mine.places);
  const two = sideOf(
    others,
    others.places.map((place) => numbers[place] ?? 0),
  );
  const halves = joinLone(one, two, words);
  markShared(one, two, words);
  for (const { side, at } of halves) side.matched[at] = 1;
  markAcronyms(one, two);
  markAcronyms(two, one);
  return { here: one, there: two, words };
}

/** An acronym and the name that it stands for are shared. */
function markAcronyms(short: Side, long: Side): void {
  for (const { at, from, to } of acronymsOf(short.analysis, long.analysis)) {
    short.matched[at] = 1;
    long.matched.fill(1, from, to);
  }
}

function sideOf(prepared: Prepared, ids: Int32Array): Side {
  const { analysis, keys, places, weights, content, frame, mass } = prepared;
  const matched = new Uint8Array(ids.length);
  return { analysis, keys, places, weights, content, frame, mass, ids, matched };
}

/** A word's number is its place among `mine`, or, if it is not there, one above all of these. */
function numberOthers(mine: Uint32Array, others: Uint32Array) {
  const numbers = new Int32Array(others.length);
  let [place, words] = [0, mine.length];
  others.forEach((key, at) => {
    while (place < mine.length && (mine[place] ?? 0) < key) place += 1;
    numbers[at] = mine[place] === key ? place : words++;
  });
  return { numbers, words };
}

function markShared(here: Side, there: Side, words: number): void {
  const left = new Int16Array(words);
  for (const id of there.ids) left[id] = (left[id] ?? 0) + 1;
  const shared = new Int16Array(words);
  markFrom(here, left, shared);
  markFrom(there, shared, left);
}

/** Marks each word of a side that is still `left`, and counts it among those `taken`. */
function markFrom({ ids, matched }: Side, left: Int16Array, taken: Int16Array): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if ((left[id] ?? 0) <= 0) continue;
    left[id] = (left[id] ?? 0) - 1;
    taken[id] = (taken[id] ?? 0) + 1;
    matched[at] = 1;
  }
}
