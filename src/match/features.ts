import { analyse } from '../text/analyse.ts';
import { entities } from './features/entities.ts';
import { gaps } from './features/gaps.ts';
import { grams } from './features/grams.ts';
import { overlap } from './features/overlap.ts';
import { parts } from './features/parts.ts';
import { runsOf, sequence, type Runs } from './features/sequence.ts';
import { shape } from './features/shape.ts';
import { words } from './features/words.ts';
import { pairOf, type Pair } from './pair.ts';

/** All that is measured of a pair of sentences; each room of `features/` tells its own. */
const ROOMS = [overlap, sequence, grams, gaps, parts, entities, shape, words] as const;

type NamesOf<Room> = Room extends (...pair: never[]) => infer Found ? keyof Found : never;
export type FeatureName = NamesOf<(typeof ROOMS)[number]>;

/** What was measured, in the order of `FEATURE_NAMES`: an object of so many names costs ten times as much. */
export type Features = Float64Array;

export const FEATURE_NAMES: readonly FeatureName[] = namesOf(pairOf(analyse(''), analyse('')));

function namesOf(pair: Pair): FeatureName[] {
  const runs = runsOf(pair);
  return ROOMS.flatMap((room) => Object.keys(room(pair, runs)) as FeatureName[]);
}

/** Where a feature stands among the others. */
export const placeOf = (name: FeatureName): number => FEATURE_NAMES.indexOf(name);

/** Measures a pair. */
export function measure(pair: Pair, runs: Runs): Features {
  const found = new Float64Array(FEATURE_NAMES.length);
  let place = 0;
  for (const room of ROOMS) {
    for (const value of Object.values(room(pair, runs))) found[place++] = value;
  }
  return found;
}

export { runsOf };
