import type { Analysis } from '../text/analyse.ts';
import { framesOf } from './frames.ts';
import { onceEach } from './once-each.ts';

/** A sentence as the matcher reads it, whatever it is compared with. */
export interface Prepared {
  readonly analysis: Analysis;
  /** Hashes of its different words (function words) and stems; ascending. */
  readonly keys: Uint32Array;
  /** Of each token: the place of its word or stem among the keys. */
  readonly places: Int32Array;
  /** Of each token: its idf; function words and words that say who says it have a little, so that runs of them count. */
  readonly weights: Float64Array;
  /** Of each token: it is a content word. */
  readonly content: Uint8Array;
  /** Of each token: it only says who says it ("according to …"). */
  readonly frame: Uint8Array;
  /** Sum of the content words' weights. */
  readonly mass: number;
}

/** Weight of a function word, where a content word has its idf of 2 to 11. */
const STOP_WEIGHT = 0.3;
/** Share of its weight that a word keeps in "according to …" or ", the paper reported". */
const FRAME_SHARE = 0.3;

/** Reads a sentence for the pairs that it takes part in. */
export const prepare = onceEach((analysis: Analysis): Prepared => {
  const { text, tokens } = analysis;
  const frame = framesOf(text, tokens);
  const content = new Uint8Array(tokens.length);
  const weights = new Float64Array(tokens.length);
  const hashes = new Uint32Array(tokens.length);
  let mass = 0;
  tokens.forEach(({ stop, lexeme }, at) => {
    hashes[at] = lexeme.hash;
    content[at] = stop ? 0 : 1;
    const weight = stop ? STOP_WEIGHT : lexeme.idf * (frame[at] ? FRAME_SHARE : 1);
    weights[at] = weight;
    if (!stop) mass += weight;
  });
  const keys = distinct(hashes.slice().sort());
  const places = new Int32Array(tokens.length);
  hashes.forEach((hash, at) => (places[at] = placeAmong(keys, hash)));
  return { analysis, keys, places, weights, content, frame, mass };
});

function distinct(ascending: Uint32Array): Uint32Array {
  let count = 0;
  for (const key of ascending)
    if (count === 0 || ascending[count - 1] !== key) ascending[count++] = key;
  return ascending.subarray(0, count);
}

/** Where a key stands that is among them. */
function placeAmong(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
