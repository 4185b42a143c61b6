/** The labelled pairs of one half of the shared data, measured. */
import {
  FEATURE_NAMES,
  measure,
  placeOf,
  runsOf,
  type FeatureName,
} from '../../src/match/features.ts';
import { differencesOf } from '../../src/match/guards.ts';
import { pairOf } from '../../src/match/pair.ts';
import { readingOf } from '../../src/match/reading.ts';
import { analyse } from '../../src/text/analyse.ts';
import { normalise } from '../../src/text/normalise.ts';
import {
  halfOf,
  readRows,
  type Half,
  type PairRow,
  type ParaphraseRow,
  type ReuseRow,
} from './data.ts';
import { lookAlikes } from './look-alikes.ts';

export type Kind = 'paraphrase' | 'contained' | 'near_dup' | 'identical' | 'quoted' | 'look-alike';

export interface Pairing extends PairRow {
  readonly kind: Kind;
  readonly y: 0 | 1;
}

export interface Labelled extends Pairing {
  readonly x: Float64Array;
  /** A guard keeps the pair from being `same`. */
  readonly differs: boolean;
}

/** Pairs of one half: paraphrases and not, reused sentences, and look-alikes of other events. */
export function pairsOf(half: Half): Pairing[] {
  const paraphrases = readRows<ParaphraseRow>('mrpc-train')
    .filter((row) => halfOf(row.a) === half)
    .map(({ a, b, label }): Pairing => ({ a, b, kind: 'paraphrase', y: label }));
  const reused = readRows<ReuseRow>('reuse-pairs.silver')
    .filter((row) => halfOf(row.a_doc) === half)
    .flatMap(({ a, b, kind }): Pairing[] => (kind === 'partial' ? [] : [{ a, b, kind, y: 1 }]));
  const quoted = readRows<ReuseRow>('reuse-pairs.silver')
    .filter((row) => row.kind === 'partial' && halfOf(row.a_doc) === half && quoteOneAnother(row))
    .map(({ a, b }): Pairing => ({ a, b, kind: 'quoted', y: 1 }));
  const others = lookAlikes(half).map(({ a, b }): Pairing => ({ a, b, kind: 'look-alike', y: 0 }));
  return [...paraphrases, ...reused, ...quoted, ...others];
}

/** Weight of a quotation that only one speech can hold, in nats: some four words. */
const QUOTATION = 16;

/** Both quote the same words, inside sentences that are otherwise different. */
function quoteOneAnother(row: PairRow): boolean {
  return (featuresOf(row)[placeOf('quotedBoth')] ?? 0) >= QUOTATION;
}

export const read = (text: string) => analyse(normalise(text).text);

function featuresOf({ a, b }: PairRow) {
  const pair = pairOf(read(a), read(b));
  return measure(pair, runsOf(pair));
}

/** Features that may only raise (1) or only lower (-1) the score. */
const ONE_WAY: Partial<Record<FeatureName, 1 | -1>> = {};
export const DIRECTIONS: readonly number[] = FEATURE_NAMES.map((name) => ONE_WAY[name] ?? 0);

export function examplesOf(half: Half): Labelled[] {
  return pairsOf(half).map((pair) => {
    const sides = pairOf(read(pair.a), read(pair.b));
    const runs = runsOf(sides);
    const differs = differencesOf(readingOf(sides, runs)).length > 0;
    return { ...pair, differs, x: measure(sides, runs) };
  });
}
