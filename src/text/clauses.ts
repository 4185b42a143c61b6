import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** A part of a sentence that can carry a claim of its own: tokens `[from, to)`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const JOINERS = new Set(
  `and but or while who which that whom whose after before because when where although though
  unless until since if so yet as saying adding noting including despite following whether`.split(
    /\s+/,
  ),
);
/** Fewer content words than this say too little to be matched by themselves. */
const LEAST_TERMS = 3;

/**
 * Cuts a sentence at semicolons, colons, dashes, quotation marks and before
 * joining words; pieces of fewer than three content words go to the piece
 * before them. The clauses cover all tokens in order.
 */
export function findClauses(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Clause[] {
  const cuts = [0];
  for (let at = 1; at < tokens.length; at += 1) {
    if (isCut(text, tokens, quotations, at)) cuts.push(at);
  }
  return join(
    cuts.map((from, place) => ({ from, to: cuts[place + 1] ?? tokens.length })),
    tokens,
  );
}

function isCut(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  at: number,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.start < before.end) return false;
  if (JOINERS.has(token.word) && token.word !== 'and') return true;
  if (quotations.some((one) => crosses(one.start, before.end, token.start))) return true;
  if (quotations.some((one) => crosses(one.end, before.end, token.start))) return true;
  const between = text.slice(before.end, token.start);
  return /[;:—]|--|\s[–-]\s/.test(between) || (token.word === 'and' && between.includes(','));
}

const crosses = (edge: number, from: number, to: number): boolean => edge >= from && edge <= to;

function join(pieces: readonly Clause[], tokens: readonly Token[]): Clause[] {
  const joined: Clause[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && (isThin(last, tokens) || isThin(piece, tokens))) {
      joined[joined.length - 1] = { from: last.from, to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}

function isThin(clause: Clause, tokens: readonly Token[]): boolean {
  let terms = 0;
  for (let at = clause.from; at < clause.to; at += 1) if (!tokens[at]?.stop) terms += 1;
  return terms < LEAST_TERMS;
}
