import type { Token } from './tokens.ts';

/** A word that denies, and the content word that it denies. */
export interface Negation {
  /** Index of the denying token. */
  readonly at: number;
  /** Index of the first content word after it; null when none follows. */
  readonly target: number | null;
}

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'without',
  'cannot',
]);

/** The denying words of a sentence in order; "not only" and "no longer than" deny nothing by themselves. */
export function findNegations(tokens: readonly Token[]): Negation[] {
  const found: Negation[] = [];
  tokens.forEach((token, at) => {
    if (!NEGATORS.has(token.word) || tokens[at + 1]?.word === 'only') return;
    const ahead = tokens.findIndex((next, place) => place > at && !next.stop);
    found.push({ at, target: ahead < 0 ? null : ahead });
  });
  return found;
}
