import type { Pair, Side } from '../pair.ts';
import { placesOf, subsequenceOf, type Subsequence } from '../subsequence.ts';
import { ratio } from './overlap.ts';

/** Common runs of this many words or more are hardly chance. */
const RUN = 3;

/** What the two sentences say in the same order and in the same words. */
export interface Runs {
  readonly subsequence: Subsequence;
  /** Words and weight of the longest common run. */
  readonly longest: number;
  readonly longestMass: number;
  /** Of each token: it stands in a common run of three words or more. */
  readonly here: Uint8Array;
  readonly there: Uint8Array;
}

/** What both say in the same order and in a row; about 2 µs for 30 words each. */
export function runsOf(pair: Pair): Runs {
  const { here, there } = pair;
  const places = placesOf(there, pair.words);
  const inHere = new Uint8Array(here.ids.length);
  const inThere = new Uint8Array(there.ids.length);
  /** Of each place of the other sentence: the length of the run that ended there last, and where it ended here. */
  const lengths = new Int16Array(there.ids.length);
  const ends = new Int16Array(there.ids.length).fill(-1);
  let [longest, longestMass] = [0, 0];
  for (let at = 0; at < here.ids.length; at += 1) {
    const { last, before } = places;
    for (let place = last[here.ids[at] ?? 0] ?? -1; place >= 0; place = before[place] ?? -1) {
      const goesOn = at > 0 && ends[place - 1] === at - 1;
      const length = goesOn ? (lengths[place - 1] ?? 0) + 1 : 1;
      lengths[place] = length;
      ends[place] = at;
      if (length >= RUN) mark(inHere, inThere, at, place, length);
      if (length < longest) continue;
      const mass = Math.min(massOf(here, at, length), massOf(there, place, length));
      longestMass = length > longest ? mass : Math.max(longestMass, mass);
      longest = length;
    }
  }
  const subsequence = subsequenceOf(pair, places);
  return { subsequence, longest, longestMass, here: inHere, there: inThere };
}

function mark(
  here: Uint8Array,
  there: Uint8Array,
  row: number,
  column: number,
  length: number,
): void {
  const back = length === RUN ? RUN : 1;
  for (let step = 0; step < back; step += 1) {
    here[row - step] = 1;
    there[column - step] = 1;
  }
}

function massOf(side: Side, last: number, length: number): number {
  let mass = 0;
  for (let at = last - length + 1; at <= last; at += 1) mass += side.weights[at] ?? 0;
  return mass;
}

/** Features of order: subsequence, runs and neighbouring words. */
export function sequence(pair: Pair, runs: Runs) {
  const { here, there } = pair;
  const [all, other] = [total(here), total(there)];
  const [ranHere, ranThere] = [covered(here, runs.here), covered(there, runs.there)];
  return {
    subsequenceLeast: ratio(runs.subsequence.weight, Math.max(all, other)),
    subsequenceMost: ratio(runs.subsequence.weight, Math.min(all, other)),
    runWords: runs.longest,
    runMass: runs.longestMass,
    runShare: ratio(runs.longestMass, Math.min(all, other)),
    ranLeast: Math.min(ranHere, ranThere),
    ranMost: Math.max(ranHere, ranThere),
    bigrams: sharedBigrams(pair),
  };
}

function total(side: Side): number {
  let mass = 0;
  for (const weight of side.weights) mass += weight;
  return mass;
}

function covered(side: Side, flags: Uint8Array): number {
  let mass = 0;
  let all = 0;
  side.weights.forEach((weight, at) => {
    all += weight;
    if (flags[at]) mass += weight;
  });
  return ratio(mass, all);
}

/** Dice share of neighbouring word pairs. */
function sharedBigrams({ here, there, words }: Pair): number {
  const left = new Map<number, number>();
  for (let at = 1; at < there.ids.length; at += 1) {
    const code = (there.ids[at - 1] ?? 0) * words + (there.ids[at] ?? 0);
    left.set(code, (left.get(code) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < here.ids.length; at += 1) {
    const code = (here.ids[at - 1] ?? 0) * words + (here.ids[at] ?? 0);
    const more = left.get(code) ?? 0;
    if (more > 0) shared += 1;
    left.set(code, more - 1);
  }
  return ratio(2 * shared, here.ids.length + there.ids.length - 2);
}
