import type { Analysis } from '../text/analyse.ts';
import { areSynonyms } from '../text/synonyms.ts';
import { acronymsOf } from './acronyms.ts';
import { onceEach } from './once-each.ts';
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
  joinSynonyms(one, two, words);
  markShared(one, two, words);
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

/** Gives each word that only `there` has the number of a word for it that only `here` has. */
function joinSynonyms(here: Side, there: Side, words: number): void {
  const lone = loneSynonyms(here, there, words);
  if (lone.size === 0) return;
  for (const [id, stem] of loneSynonyms(there, here, words)) {
    const found = [...lone].find(([, other]) => areSynonyms(other, stem));
    if (!found) continue;
    there.ids.forEach((one, at) => {
      if (one === id) there.ids[at] = found[0];
    });
    lone.delete(found[0]);
  }
}

/** Places of the words that have synonyms. */
const synonymous = onceEach(({ tokens }): number[] => {
  const places: number[] = [];
  tokens.forEach(({ stop, lexeme }, at) => {
    if (!stop && lexeme.synonyms) places.push(at);
  });
  return places;
});

/** Numbers and stems of the words that the other sentence lacks and that have synonyms. */
function loneSynonyms(side: Side, other: Side, words: number): Map<number, string> {
  const found = new Map<number, string>();
  const places = synonymous(side.analysis);
  if (places.length === 0) return found;
  const known = new Uint8Array(words);
  for (const id of other.ids) known[id] = 1;
  for (const at of places) {
    const id = side.ids[at] ?? 0;
    if (!known[id]) found.set(id, side.analysis.tokens[at]?.stem ?? '');
  }
  return found;
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
