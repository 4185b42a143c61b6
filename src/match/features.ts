import { entities } from './features/entities.ts';
import { gaps } from './features/gaps.ts';
import { grams } from './features/grams.ts';
import { overlap } from './features/overlap.ts';
import { parts } from './features/parts.ts';
import { runsOf, sequence, type Runs } from './features/sequence.ts';
import { shape } from './features/shape.ts';
import { words } from './features/words.ts';
import type { Pair } from './pair.ts';

/** All that is measured of a pair of sentences; each room of `features/` tells its own. */
export function measure(pair: Pair, runs: Runs) {
  return {
    ...overlap(pair),
    ...sequence(pair, runs),
    ...grams(pair),
    ...gaps(pair),
    ...parts(pair, runs),
    ...entities(pair),
    ...shape(pair),
    ...words(pair),
  };
}

export type Features = ReturnType<typeof measure>;
export type FeatureName = keyof Features;

export { runsOf };
