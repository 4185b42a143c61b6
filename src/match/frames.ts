import type { Token } from '../text/tokens.ts';

/** Stems of verbs that say who says something. */
export const REPORTING: ReadonlySet<string> = new Set(
  `say tell report write add accord note announc state statement confirm reveal show find claim
  tweet quot cite describ conclud`.split(/\s+/),
);
/** Words of a frame at most; longer stretches say more than who said it. */
const LONGEST = 12;
const LONGEST_SOURCE = 22;

/**
 * Marks the words that only say who says it: "according to …", ", the paper
 * reported", "The report says that". They tell little about the claim itself.
 */
export function framesOf(text: string, tokens: readonly Token[]): Uint8Array {
  const frame = new Uint8Array(tokens.length);
  const ends = stops(text, tokens);
  const mark = (from: number, to: number): void => void frame.fill(1, from, to);
  tokens.forEach((token, at) => {
    if (token.stem !== 'accord' || tokens[at + 1]?.word !== 'to') return;
    const to = nextStop(ends, at + 2, tokens.length);
    if (to - at <= LONGEST_SOURCE) mark(at, to);
  });
  markLast(text, tokens, ends, mark);
  markFirst(text, tokens, ends, mark);
  return frame;
}

/** Of each token: a comma, colon, dash or quotation mark stands before it. */
function stops(text: string, tokens: readonly Token[]): Uint8Array {
  return Uint8Array.from(tokens, (token, at) => {
    const before = tokens[at - 1];
    const between = before ? text.slice(before.end, token.start) : ' ';
    return between !== ' ' && /[,;:—"]/.test(between) ? 1 : 0;
  });
}

function nextStop(ends: Uint8Array, from: number, length: number): number {
  for (let at = from; at < length; at += 1) if (ends[at]) return at;
  return length;
}

type Mark = (from: number, to: number) => void;

/** ", the paper reported" at the end; not a quotation that ends there. */
function markLast(text: string, tokens: readonly Token[], ends: Uint8Array, mark: Mark): void {
  const from = ends.lastIndexOf(1);
  const length = tokens.length - from;
  if (from <= 0 || length > LONGEST) return;
  if (text.slice(tokens[from - 1]?.end).split('"').length > 2) return;
  if (tokens.slice(from, from + 6).some((token) => REPORTING.has(token.stem))) {
    mark(from, tokens.length);
  }
}

/** "The report says that", "One of them added in a note:" at the start. */
function markFirst(text: string, tokens: readonly Token[], ends: Uint8Array, mark: Mark): void {
  const limit = Math.min(LONGEST, tokens.length - 4);
  for (let at = 1; at < limit; at += 1) {
    if (!REPORTING.has(tokens[at]?.stem ?? '')) continue;
    const next = tokens[at + 1];
    if (next?.word === 'that' || ends[at + 1]) mark(0, at + (next?.word === 'that' ? 2 : 1));
    else markToColon(text, tokens, at, mark);
    return;
  }
}

function markToColon(text: string, tokens: readonly Token[], from: number, mark: Mark): void {
  for (let at = from + 1; at < LONGEST && at < tokens.length; at += 1) {
    const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
    if (between.includes(':')) return mark(0, at);
    if (/[,;"]/.test(between)) return;
  }
}
