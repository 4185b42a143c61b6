import { analyse } from '../text/analyse.ts';
import { entities } from './features/entities.ts';
import { gaps } from './features/gaps.ts';
import { grams } from './features/grams.ts';
import { overlap } from './features/overlap.ts';
import { parts } from './features/parts.ts';
import { runsOf, sequence, type Runs } from './features/sequence.ts';
import { denials, shape } from './features/shape.ts';
import { words } from './features/words.ts';
import { pairOf, type Pair } from './pair.ts';

/** What the words of a pair tell; each room of `features/` tells its own. */
const OF_WORDS = [overlap, words, sequence, grams, gaps, shape, parts] as const;
/** What is told by names, numbers, dates and denials. */
const OF_READING = [entities, denials] as const;

type Room = (pair: Pair, runs: Runs) => Readonly<Record<string, number>>;
type NamesOf<One> = One extends (...pair: never[]) => infer Found ? keyof Found : never;
export type FeatureName = NamesOf<(typeof OF_WORDS | typeof OF_READING)[number]>;

/** What was measured, in the order of `FEATURE_NAMES`: an object of so many names costs ten times as much. */
export type Features = Float64Array;

const EMPTY = pairOf(analyse(''), analyse(''));
const namesIn = (rooms: readonly Room[]): FeatureName[] =>
  rooms.flatMap((room) => Object.keys(room(EMPTY, runsOf(EMPTY))) as FeatureName[]);

const WORD_NAMES = namesIn(OF_WORDS);
export const FEATURE_NAMES: readonly FeatureName[] = [...WORD_NAMES, ...namesIn(OF_READING)];

/** Where a feature stands among the others. */
export const placeOf = (name: FeatureName): number => FEATURE_NAMES.indexOf(name);

/** Whether a feature is measured by `measureWords`. */
export const isOfWords = (place: number): boolean => place < WORD_NAMES.length;

/** Measures a pair. */
export function measure(pair: Pair, runs: Runs): Features {
  return measureRest(measureWords(pair, runs), pair, runs);
}

/** Measures what the words tell, and leaves all else at 0. */
export function measureWords(pair: Pair, runs: Runs): Features {
  return fill(new Float64Array(FEATURE_NAMES.length), 0, OF_WORDS, pair, runs);
}

/** Adds to what `measureWords` found what it left. */
export function measureRest(features: Features, pair: Pair, runs: Runs): Features {
  return fill(features, WORD_NAMES.length, OF_READING, pair, runs);
}

function fill(
  features: Features,
  from: number,
  rooms: readonly Room[],
  pair: Pair,
  runs: Runs,
): Features {
  let place = from;
  for (const room of rooms) {
    for (const value of Object.values(room(pair, runs))) features[place++] = value;
  }
  return features;
}

export { runsOf };
