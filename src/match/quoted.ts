import type { Analysis } from '../text/analyse.ts';
import { QUOTED } from '../tuning.ts';
import type { Span } from '../types.ts';
import { onceEach } from './once-each.ts';
import type { Pair, Side } from './pair.ts';

/** Of each quotation of a sentence the places of its tokens. */
export const quotedTokens = onceEach(({ tokens, quotations }: Analysis): number[][] =>
  quotations.map(({ start, end }) =>
    tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : [])),
  ),
);

/** The words that both sentences quote. */
export interface SharedQuotation {
  readonly here: Span;
  readonly there: Span;
  /** Rarity of the shared words, in nats of idf. */
  readonly mass: number;
}

/**
 * The heaviest statement that both sentences quote, be the rest of them what it
 * may: two newsrooms that quote the same person's same words report the same
 * statement. One quotation may be cut shorter than the other, and a word or two
 * may differ. Null when none is shared: slogans and titles tell nothing, nor do
 * words that nobody named in both sentences is near.
 */
export function sharedQuotation({ here, there }: Pair): SharedQuotation | null {
  if (!nameSame(here, there)) return null;
  let best: SharedQuotation | null = null;
  const [mine, others] = [wordsQuoted(here), wordsQuoted(there)];
  for (const [at, one] of here.analysis.quotations.entries()) {
    for (const [place, two] of there.analysis.quotations.entries()) {
      const mass = sharedMass(mine[at] ?? [], others[place] ?? []);
      if (mass > (best?.mass ?? QUOTED.leastMass)) best = { here: one, there: two, mass };
    }
  }
  return best;
}

/**
 * A phrase that both sentences quote, too short to be a statement ("driving
 * force"), beside other words that they share: in articles of one story it is
 * seldom taken from two places. Null when none is, or it is a title.
 */
export function sharedPhrase(pair: Pair): SharedQuotation | null {
  const { here, there } = pair;
  if (here.analysis.quotations.length === 0 || there.analysis.quotations.length === 0) return null;
  const [mine, others] = [wordsQuoted(here), wordsQuoted(there)];
  for (const [at, one] of here.analysis.quotations.entries()) {
    for (const [place, two] of there.analysis.quotations.entries()) {
      const mass = phraseMass(mine[at] ?? [], others[place] ?? []);
      if (mass > 0 && massShared(here) - mass >= QUOTED.leastBeside)
        return { here: one, there: two, mass };
    }
  }
  return null;
}

/** Weight of the words of a quotation that the other holds whole; 0 when it says too little or is a title. */
function phraseMass(one: readonly Word[], two: readonly Word[]): number {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const telling = short.filter(({ weight, capital }) => weight >= QUOTED.telling && !capital);
  if (telling.length < QUOTED.leastTelling || isTitle(long)) return 0;
  const mass = massOf(short);
  return longestCommon(short, long) >= mass ? mass : 0;
}

function massShared({ content, matched, weights }: Side): number {
  return weights.reduce((sum, one, at) => (content[at] && matched[at] ? sum + one : sum), 0);
}

/** Somebody is named outside of the quotations of both. */
function nameSame(here: Side, there: Side): boolean {
  if (here.analysis.quotations.length === 0 || there.analysis.quotations.length === 0) return false;
  const others = namedBy(there.analysis);
  return namedBy(here.analysis).some((key) => others.includes(key));
}

const namedBy = onceEach(({ quotations, names }: Analysis): string[] => {
  const within = (at: number): boolean =>
    quotations.some(({ start, end }) => start <= at && at < end);
  return names.flatMap((name) => (within(name.start) ? [] : [name.key]));
});

interface Word {
  readonly id: number;
  readonly weight: number;
  readonly capital: boolean;
}

function wordsQuoted({ analysis, ids, weights }: Side): Word[][] {
  return quotedTokens(analysis).map((quoted) =>
    quoted.map((at) => ({
      id: ids[at] ?? 0,
      weight: weights[at] ?? 0,
      capital: analysis.tokens[at]?.capital ?? false,
    })),
  );
}

/** Long enough to state something, and not a title in capitals. */
function isStatement(words: readonly Word[]): boolean {
  return words.length >= QUOTED.leastWords && !isTitle(words);
}

function isTitle(words: readonly Word[]): boolean {
  return words.filter(({ capital }) => capital).length > QUOTED.mostCapitals * words.length;
}

/** Weight of the words that both have in the same order; 0 when they cover too little of the shorter one. */
function sharedMass(one: readonly Word[], two: readonly Word[]): number {
  if (!isStatement(one) || !isStatement(two)) return 0;
  const shared = longestCommon(one, two);
  const shorter = Math.min(massOf(one), massOf(two));
  return shared >= QUOTED.coverage * shorter ? shared : 0;
}

function massOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** Weight of the heaviest common subsequence (Wagner and Fischer 1974). */
function longestCommon(one: readonly Word[], two: readonly Word[]): number {
  let above = new Float64Array(two.length + 1);
  for (const { id, weight } of one) {
    const row = new Float64Array(two.length + 1);
    two.forEach((other, at) => {
      const kept = Math.max(row[at] ?? 0, above[at + 1] ?? 0);
      row[at + 1] = other.id === id ? Math.max(kept, (above[at] ?? 0) + weight) : kept;
    });
    above = row;
  }
  return above[two.length] ?? 0;
}
