import type { Pair, Side } from '../pair.ts';
import { ratio } from './overlap.ts';

const MODAL = new Set(['may', 'might', 'could', 'would', 'will', 'should', 'shall', 'must']);

/** Length, denial and modality. */
export function shape({ here, there }: Pair) {
  const [one, two] = [here.ids.length, there.ids.length];
  return {
    lengthRatio: ratio(Math.min(one, two), Math.max(one, two)),
    lengthLeast: Math.min(one, two),
    massLeast: Math.min(here.mass, there.mass),
    massRatio: ratio(Math.min(here.mass, there.mass), Math.max(here.mass, there.mass)),
    negations: Math.abs(here.analysis.negations.length - there.analysis.negations.length),
    modals: Math.abs(modals(here) - modals(there)),
  };
}

function modals(side: Side): number {
  return side.analysis.tokens.filter((token) => MODAL.has(token.word)).length;
}
