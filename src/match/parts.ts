import { analyse, type Analysis } from '../text/analyse.ts';
import { idf } from '../text/idf.ts';
import { REPORTING } from './frames.ts';
import { Glance } from './glance.ts';
import { onceEach } from './once-each.ts';
import { PARTS } from '../tuning.ts';
import type { Span } from '../types.ts';

/** A clause that can carry a claim of its own, read as a sentence. */
export interface Part extends Span {
  readonly analysis: Analysis;
  /** It only says who says what follows. */
  readonly introduces: boolean;
}

/** The clauses of a sentence that say enough to be matched alone; none when it is a single clause. */
const partsOf = onceEach((whole: Analysis): readonly Part[] =>
  whole.clauses.length < 2 ? [] : cut(whole),
);

function cut({ text, tokens, clauses }: Analysis): Part[] {
  return clauses.flatMap(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const analysis = analyse(text.slice(start, end));
    if (analysis.terms.size < PARTS.leastTerms) return [];
    const next = tokens[to];
    const says = analysis.tokens.some(({ stem }) => REPORTING.has(stem));
    const introduces =
      says && !!next && (next.word === 'that' || /["“]/.test(text.slice(end, next.end)));
    return [{ start, end, analysis, introduces }];
  });
}

/** A part of each sentence that may state the same claim. */
export interface PartPair {
  readonly here: Part;
  readonly there: Part;
  /** Both quote somebody, which makes sure what the clauses are about. */
  readonly quoting: boolean;
}

/**
 * The pairs of a clause with a clause, or with the whole other sentence, that
 * share enough rare words, and enough at a glance, to be worth a look; of those
 * that do not quote only where they are asked for. Empty when both are one clause.
 */
export function partPairs(here: Analysis, there: Analysis, alsoPlain: boolean): PartPair[] {
  if (!alsoPlain && !(quotesIn(here) && quotesIn(there))) return [];
  if (!sharesEnough(here, there)) return [];
  const [mine, others] = [partsOf(here), partsOf(there)];
  if (mine.length === 0 && others.length === 0) return [];
  const pairs: PartPair[] = [];
  for (const one of [whole(here), ...mine]) {
    for (const two of [whole(there), ...others]) {
      if (one.analysis === here && two.analysis === there) continue;
      const quoting = quotes(one) && quotes(two);
      if (!quoting && (!alsoPlain || one.introduces || two.introduces)) continue;
      if (sharesEnough(one.analysis, two.analysis) && isAlike(one.analysis, two.analysis))
        pairs.push({ here: one, there: two, quoting });
    }
  }
  return pairs;
}

function whole(analysis: Analysis): Part {
  return { start: 0, end: analysis.text.length, analysis, introduces: false };
}

const quotesIn = ({ quotations }: Analysis): boolean => quotations.length > 0;
const quotes = ({ analysis }: Part): boolean => quotesIn(analysis);

const rarities = onceEach(({ terms }: Analysis): number[] => Array.from(terms.keys(), idf));

function sharesEnough(one: Analysis, two: Analysis): boolean {
  const rarity = rarities(one);
  let [mass, at] = [0, 0];
  for (const term of one.terms.keys()) {
    if (two.terms.has(term)) mass += rarity[at] ?? 0;
    at += 1;
  }
  return mass >= PARTS.leastMass;
}

const glanceAt = onceEach(({ text }: Analysis) => new Glance(text));

function isAlike(one: Analysis, two: Analysis): boolean {
  return glanceAt(one).isAlike(glanceAt(two).words, PARTS.glance);
}
