/** Where in a text a mention of an outlet may begin. */
import type { Span } from '../types.ts';
import { unitAt } from '../unit-at.ts';
import { lazily } from './lazily.ts';
import { surfaces } from './surfaces.ts';
import { isStation, PAPER, TRADES } from './unlisted.ts';

/** Character codes. */
const [SPACE, HYPHEN, DOT, AT, K, W] = [0x20, 0x2d, 0x2e, 0x40, 0x4b, 0x57];

/** Bits of a hash: few other words share one with a lead. */
const HASH = 0x7ffff;

function nextHash(hash: number, unit: number): number {
  return (hash * 31 + unit) & HASH;
}

/** Follows a name of one word. */
const ENDS = 0;

/**
 * Hashes of how mentions begin, a bit each: of their first words, and of these
 * with what follows, which is the first unit of the next word, or ENDS.
 */
const hashes = lazily(() => {
  const found = new Uint32Array((HASH + 1) / 32);
  const addHash = (hash: number): void => {
    found[hash >>> 5] = (found[hash >>> 5] ?? 0) | (1 << (hash & 31));
  };
  const add = (word: string, follows: number): void => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, unitAt(word, at));
    addHash(hash);
    addHash(nextHash(hash, follows));
  };
  for (const [word, names] of surfaces()) {
    for (const { text } of names) {
      const second = text.indexOf(word) + word.length + 1;
      add(word, second < text.length ? follower(text, second) : ENDS);
    }
  }
  // Words beside which a name stands that the registry lacks.
  for (const word of [...PAPER, ...TRADES]) add(word, ENDS);
  return found;
});

function holds(bits: Uint32Array, hash: number): boolean {
  return ((bits[hash >>> 5]! >>> (hash & 31)) & 1) === 1;
}

/** The unit at an offset if it is a word's, else SPACE: any mark or space will do for another. */
function follower(text: string, at: number): number {
  return isWordAt(text, at) ? unitAt(text, at) : SPACE;
}

/**
 * The next word from an offset on with which a mention may begin: the first
 * word of an outlet's name that goes on as the name does (or one of the few
 * that share its hash), a handle, an address, a call sign. Null where there is
 * none. Words are hashed as they are passed over, since nearly all of them are.
 */
export function nextBeginning(text: string, from: number): Span | null {
  const leads = hashes();
  const { length } = text;
  let before = from > 0 ? unitAt(text, from - 1) : SPACE;
  for (let end = from; end < length; end++) {
    const start = end;
    let hash = 0;
    let unit = unitAt(text, end);
    while (isWord(unit)) {
      hash = nextHash(hash, unit);
      unit = ++end < length ? unitAt(text, end) : SPACE;
    }
    if (end > start) {
      if (holds(leads, hash) && goesOn(text, end, hash)) return { start, end };
      if (before === AT || (unit === DOT && isAddress(text, end))) return { start, end };
      if (end - start < 5 && isCallSign(text, start, end)) return { start, end };
    }
    before = unit;
  }
  return null;
}

/** Whether what stands behind a first word is what stands behind it in a name. */
function goesOn(text: string, end: number, hash: number): boolean {
  const known = hashes();
  return (
    holds(known, nextHash(hash, ENDS)) || holds(known, nextHash(hash, follower(text, end + 1)))
  );
}

/** Whether what follows a full stop makes an address of it, unlike "U.S.". */
function isAddress(text: string, stop: number): boolean {
  return isWordAt(text, stop + 1) && isWordAt(text, stop + 2);
}

/** "WXQZ", "WXQ-TV". */
function isCallSign(text: string, start: number, end: number): boolean {
  const first = unitAt(text, start);
  if (first !== K && first !== W) return false;
  const isLong = end - start === 4 || (end < text.length && unitAt(text, end) === HYPHEN);
  return isLong && isStation(text.slice(start, end));
}

const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters and digits of any alphabet that outlets' names use. */
export function isWord(code: number): boolean {
  return code < 128 ? ASCII_WORD[code] === 1 : isWideWord(code);
}

function isWideWord(code: number): boolean {
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2070);
}

/** Whether a letter or digit stands at an offset; not outside of the text. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWord(unitAt(text, at));
}
