import type { Analysis } from '../text/analyse.ts';
import { idf } from '../text/idf.ts';
import { areSynonyms, hasSynonyms } from '../text/synonyms.ts';
import { framesOf } from './frames.ts';

/** One sentence of a pair, its words as numbers that both sentences share. */
export interface Side {
  readonly analysis: Analysis;
  /** Of each token: equal numbers are equal words (function words) or stems. */
  readonly ids: Int32Array;
  /** Of each token: its idf; function words and words that say who says it have a little, so that runs of them count. */
  readonly weights: Float64Array;
  /** Of each token: it is a content word. */
  readonly content: Uint8Array;
  /** Of each token: it only says who says it ("according to …"). */
  readonly frame: Uint8Array;
  /** Of each token: the other sentence has its word too, as often. */
  readonly matched: Uint8Array;
  /** Sum of the content words' weights. */
  readonly mass: number;
}

/** Two sentences side by side. */
export interface Pair {
  readonly here: Side;
  readonly there: Side;
  /** Number of different words in both; ids are below it. */
  readonly words: number;
}

/** Weight of a function word, where a content word has its idf of 2 to 11. */
const STOP_WEIGHT = 0.3;
/** Share of its weight that a word keeps in "according to …" or ", the paper reported". */
const FRAME_SHARE = 0.3;

/** Numbers the words of two sentences alike and marks what they share. Linear in their lengths. */
export function pairOf(here: Analysis, there: Analysis): Pair {
  const known = new Map<string, number>();
  const one = sideOf(here, known);
  const two = sideOf(there, known);
  joinSynonyms(one, two, known.size);
  markShared(one, two, known.size);
  return { here: one, there: two, words: known.size };
}

function sideOf(analysis: Analysis, known: Map<string, number>): Side {
  const { tokens } = analysis;
  const ids = new Int32Array(tokens.length);
  const weights = new Float64Array(tokens.length);
  const content = new Uint8Array(tokens.length);
  const frame = framesOf(analysis.text, tokens);
  let mass = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const key = token.stop ? token.word : token.stem;
    const id = known.get(key) ?? known.size;
    if (id === known.size) known.set(key, id);
    ids[at] = id;
    content[at] = token.stop ? 0 : 1;
    weights[at] = token.stop ? STOP_WEIGHT : idf(token.stem) * (frame[at] ? FRAME_SHARE : 1);
    if (!token.stop) mass += weights[at] ?? 0;
  }
  return { analysis, ids, weights, content, frame, matched: new Uint8Array(tokens.length), mass };
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

/** Numbers and stems of the words that the other sentence lacks and that have synonyms. */
function loneSynonyms(side: Side, other: Side, words: number): Map<number, string> {
  const known = new Uint8Array(words);
  for (const id of other.ids) known[id] = 1;
  const found = new Map<number, string>();
  side.ids.forEach((id, at) => {
    const stem = side.analysis.tokens[at]?.stem ?? '';
    if (!known[id] && side.content[at] && hasSynonyms(stem)) found.set(id, stem);
  });
  return found;
}

function markShared(here: Side, there: Side, words: number): void {
  const left = new Int16Array(words);
  for (const id of there.ids) left[id] = (left[id] ?? 0) + 1;
  here.ids.forEach((id, at) => {
    if ((left[id] ?? 0) <= 0) return;
    left[id] = (left[id] ?? 0) - 1;
    here.matched[at] = 1;
  });
  const shared = new Int16Array(words);
  here.ids.forEach((id, at) => (shared[id] = (shared[id] ?? 0) + (here.matched[at] ?? 0)));
  there.ids.forEach((id, at) => {
    if ((shared[id] ?? 0) <= 0) return;
    shared[id] = (shared[id] ?? 0) - 1;
    there.matched[at] = 1;
  });
}
