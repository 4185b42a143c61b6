import type { Analysis } from '../../text/analyse.ts';
import { onceEach } from '../once-each.ts';
import type { Pair } from '../pair.ts';
import { ratio } from './overlap.ts';

const MODAL = new Set(['may', 'might', 'could', 'would', 'will', 'should', 'shall', 'must']);

/** Length and modality. */
export function shape({ here, there }: Pair) {
  const [one, two] = [here.ids.length, there.ids.length];
  return {
    lengthRatio: ratio(Math.min(one, two), Math.max(one, two)),
    lengthLeast: Math.min(one, two),
    massLeast: Math.min(here.mass, there.mass),
    massRatio: ratio(Math.min(here.mass, there.mass), Math.max(here.mass, there.mass)),
    modals: Math.abs(modals(here.analysis) - modals(there.analysis)),
  };
}

const modals = onceEach(
  ({ tokens }: Analysis): number => tokens.filter(({ word }) => MODAL.has(word)).length,
);

/** How often only one denies. */
export function denials({ here, there }: Pair) {
  return {
    negations: Math.abs(here.analysis.negations.length - there.analysis.negations.length),
  };
}
