import type { Analysis } from '../text/analyse.ts';
import { measure, runsOf } from './features.ts';
import { contributionsOf, judge, type Contributions } from './model.ts';
import { pairOf } from './pair.ts';

/** What each feature adds to or takes from what decides on two sentences, in log odds; without those that do nothing. */
export function explain(here: Analysis, there: Analysis): Contributions {
  const pair = pairOf(here, there);
  const features = measure(pair, runsOf(pair));
  return contributionsOf(features, judge(features));
}
