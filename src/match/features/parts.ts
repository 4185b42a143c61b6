import type { Pair, Side } from '../pair.ts';
import { quotedTokens } from '../quoted.ts';
import { ratio } from './overlap.ts';
import type { Runs } from './sequence.ts';

/** A quotation of fewer words is a scare quote or a term. */
const QUOTE_WORDS = 4;

/** What the sentences share in parts: a quotation of one inside the other. */
export function parts(pair: Pair, runs: Runs) {
  const quotedHere = bestQuotation(pair.here, runs.here);
  const quotedThere = bestQuotation(pair.there, runs.there);
  return {
    quoteShare: Math.max(quotedHere.share, quotedThere.share),
    quoteMass: Math.max(quotedHere.mass, quotedThere.mass),
    /** Both quote at length, and other words. */
    quotesDiffer:
      quotedHere.found && quotedThere.found ? 1 - Math.max(quotedHere.share, quotedThere.share) : 0,
    /** Weight of the words that both put in quotation marks. */
    quotedBoth: quotedBoth(pair),
  };
}

interface Part {
  readonly found: boolean;
  readonly share: number;
  readonly mass: number;
}

function bestQuotation(side: Side, ran: Uint8Array): Part {
  let best: Part = { found: false, share: 0, mass: 0 };
  for (const quoted of quotedTokens(side.analysis)) {
    const part = quotationShare(side, ran, quoted);
    if (part.found && (!best.found || part.mass > best.mass)) best = part;
  }
  return best;
}

function quotationShare(side: Side, ran: Uint8Array, quoted: readonly number[]): Part {
  let [all, mass] = [0, 0];
  for (const at of quoted) {
    all += side.weights[at] ?? 0;
    if (ran[at]) mass += side.weights[at] ?? 0;
  }
  return { found: quoted.length >= QUOTE_WORDS, share: ratio(mass, all), mass };
}

/** Weight of the best pair of quotations that are one, or one in the other. */
function quotedBoth({ here, there, words }: Pair): number {
  let best = 0;
  for (const one of quotedTokens(here.analysis)) {
    for (const two of quotedTokens(there.analysis)) {
      best = Math.max(best, sharedQuotation(here, one, there, two, words));
    }
  }
  return best;
}

/** Share of the shorter quotation that the other must have. */
const QUOTE_SHARED = 0.75;

function sharedQuotation(
  here: Side,
  mine: readonly number[],
  there: Side,
  others: readonly number[],
  words: number,
): number {
  const mass = (side: Side, at: readonly number[]) =>
    at.reduce((sum, place) => sum + (side.weights[place] ?? 0), 0);
  const shared = Math.min(
    mass(here, common(here, mine, there, others, words)),
    mass(there, common(there, others, here, mine, words)),
  );
  const least = Math.min(mass(here, mine), mass(there, others));
  return ratio(shared, least) >= QUOTE_SHARED ? shared : 0;
}

/** Of these tokens those whose word stands among the others, as often as it stands there. */
function common(
  side: Side,
  these: readonly number[],
  other: Side,
  those: readonly number[],
  words: number,
): number[] {
  const left = new Int16Array(words);
  for (const at of those) {
    const id = other.ids[at] ?? 0;
    left[id] = (left[id] ?? 0) + 1;
  }
  return these.filter((at) => {
    const id = side.ids[at] ?? 0;
    left[id] = (left[id] ?? 0) - 1;
    return (left[id] ?? 0) >= 0;
  });
}
