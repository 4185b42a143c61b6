/** Where in a text a mention of an outlet may begin. */
import type { Span } from '../types.ts';
import { unitAt } from '../unit-at.ts';
import { lazily } from './lazily.ts';
import { surfaces } from './surfaces.ts';
import { PAPER, TRADES } from './unlisted.ts';

/** A word, and the offset behind it or behind the sign that led to it. */
interface Beginning extends Span {
  readonly next: number;
}

/** Letters and digits of any alphabet that outlets' names use, but small letters. */
const CAPITAL = 'A-Z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2070-\\uffff';
const LETTER = `a-z${CAPITAL}`;

const DOT = 0x2e;
const AT = 0x40;

/** The first words of names, and the words beside which one stands that the registry lacks. */
const leads = lazily(() => [...surfaces().keys(), ...PAPER, ...TRADES]);

/**
 * A word with a capital or a digit, one of the few leads in small letters, the
 * sign of a handle or of an address. The other words, most of a text, the
 * expression passes over.
 */
const beginnings = lazily(() => {
  const small = leads().filter((word) => /^[a-z]/.test(word));
  return new RegExp(
    `[${CAPITAL}][${LETTER}]*|\\b(?:${small.join('|')})(?![${LETTER}])|[.@](?=[A-Za-z])`,
    'g',
  );
});

/** The next word from an offset on with which a mention may begin; null where there is none. */
export function nextBeginning(text: string, from: number): Beginning | null {
  const expression = beginnings();
  expression.lastIndex = from;
  if (!expression.test(text)) return null;
  const next = expression.lastIndex;
  const sign = unitAt(text, next - 1);
  let start = next;
  let end = next;
  if (sign === AT) while (isWord(unitAt(text, end))) end++;
  else {
    if (sign === DOT) end--;
    for (start = end; start > 0 && isWord(unitAt(text, start - 1));) start--;
  }
  return { start, end, next };
}

const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The same as LETTER. */
export function isWord(code: number): boolean {
  return code < 128 ? ASCII_WORD[code] === 1 : isWideWord(code);
}

function isWideWord(code: number): boolean {
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2070);
}

/** Bits of a word's hash: few other words share one with a lead. */
const HASH = 0x3ffff;

/** Hashes of the leads, a bit each: most words are told by it to be none. */
const hashes = lazily(() => {
  const found = new Uint32Array((HASH + 1) / 32);
  for (const word of leads()) {
    const hash = hashOf(word, 0, word.length);
    found[hash >>> 5] = (found[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
  return found;
});

/** Whether a word of the text is a lead; one in a hundred others passes, too. */
export function isLead(text: string, start: number, end: number): boolean {
  const hash = hashOf(text, start, end);
  return end > start && (((hashes()[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 31 + unitAt(text, at)) & HASH;
  return hash;
}
