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

/** What only joins a clause to the one before; "if" and "unless" are part of what it says. */
const LEADING = new Set(
  'and but or that which who whom because so yet as although though since while saying adding noting'.split(
    ' ',
  ),
);

/** Where a sentence may be cut: surely (quotation marks, stops) or before a joining word. */
type Cut = 'sure' | 'joiner' | null;

/**
 * Cuts a sentence at semicolons, colons, dashes, the marks of quotations that say enough, and before
 * joining words, which are left out. A piece of fewer than three content words
 * goes to the piece before it, but never over a stop or a quotation mark; one
 * that begins with a thin piece is given without it, too.
 */
export function findClauses(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Clause[] {
  const clauses: Clause[] = [];
  const spoken = quotations.filter((one) => !isThin(tokensOf(one, tokens), tokens));
  let [from, joined] = [0, false];
  let tails: number[] = [];
  for (let at = 1; at <= tokens.length; at += 1) {
    const cut = at === tokens.length ? 'sure' : cutAt(text, tokens, spoken, at);
    if (cut === null) continue;
    if (cut === 'joiner' && isThin({ from, to: at }, tokens)) {
      tails.push(at);
      continue;
    }
    add(clauses, { from, to: at }, joined, tokens);
    for (const tail of tails) addTail(clauses, { from: tail, to: at }, tokens);
    [from, joined, tails] = [at, cut === 'joiner', []];
  }
  return clauses;
}

/** "they wanted them because it would deter others" says also what stands behind "because". */
function addTail(clauses: Clause[], { from, to }: Clause, tokens: readonly Token[]): void {
  if (!isThin({ from: from + 1, to }, tokens)) clauses.push({ from: from + 1, to });
}

/** A thin piece behind a joining word belongs to what stands before it. */
function add(
  clauses: Clause[],
  { from, to }: Clause,
  joined: boolean,
  tokens: readonly Token[],
): void {
  let [first, last] = [from, to];
  while (first < last && LEADING.has(tokens[first]?.word ?? '')) first += 1;
  while (last > first && LEADING.has(tokens[last - 1]?.word ?? '')) last -= 1;
  const before = clauses.at(-1);
  if (before && joined && isThin({ from: first, to: last }, tokens)) {
    clauses[clauses.length - 1] = { from: before.from, to: last };
  } else if (last > first) clauses.push({ from: first, to: last });
}

function cutAt(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  at: number,
): Cut {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.start < before.end) return null;
  if (quotations.some((one) => crosses(one.start, before.end, token.start))) return 'sure';
  if (quotations.some((one) => crosses(one.end, before.end, token.start))) return 'sure';
  const between = text.slice(before.end, token.start);
  if (between !== ' ' && /[;:—]|--|\s[–-]\s/.test(between)) return 'sure';
  if (JOINERS.has(token.word) && token.word !== 'and') return 'joiner';
  return token.word === 'and' && between.includes(',') ? 'joiner' : null;
}

function tokensOf({ start, end }: Quotation, tokens: readonly Token[]): Clause {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { from: from < 0 ? tokens.length : from, to: to < 0 ? tokens.length : to };
}

const crosses = (edge: number, from: number, to: number): boolean => edge >= from && edge <= to;

function isThin(clause: Clause, tokens: readonly Token[]): boolean {
  let terms = 0;
  for (let at = clause.from; at < clause.to; at += 1) if (!tokens[at]?.stop) terms += 1;
  return terms < LEAST_TERMS;
}
