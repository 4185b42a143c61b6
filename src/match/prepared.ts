import type { Analysis } from '../text/analyse.ts';
import { hashText } from '../text/hash.ts';
import { idf } from '../text/idf.ts';
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
  const { tokens } = analysis;
  const hashes = Uint32Array.from(tokens, ({ stop, word, stem }) => hashText(stop ? word : stem));
  const keys = distinct(hashes);
  const places = new Map(Array.from(keys, (key, place) => [key, place]));
  const frame = framesOf(analysis.text, tokens);
  const content = Uint8Array.from(tokens, ({ stop }) => (stop ? 0 : 1));
  const weights = Float64Array.from(tokens, ({ stop, stem }, at) =>
    stop ? STOP_WEIGHT : idf(stem) * (frame[at] ? FRAME_SHARE : 1),
  );
  return {
    analysis,
    keys,
    places: Int32Array.from(hashes, (hash) => places.get(hash) ?? 0),
    weights,
    content,
    frame,
    mass: weights.reduce((sum, weight, at) => (content[at] ? sum + weight : sum), 0),
  };
});

function distinct(hashes: Uint32Array): Uint32Array {
  return hashes.slice().sort().filter((hash, at, all) => at === 0 || hash !== all[at - 1]);
}
