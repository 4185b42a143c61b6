import type { Analysis } from '../../text/analyse.ts';
import { onceEach } from '../once-each.ts';
import type { Pair } from '../pair.ts';
import { ratio } from './overlap.ts';

const LETTERS = 28;
const counts = new Int16Array(LETTERS ** 3);

/** Shared runs of three characters: forms of a word and names spelled two ways still share most of them. */
export function grams({ here, there }: Pair) {
  const one = codes(here.analysis);
  const two = codes(there.analysis);
  for (const code of one) counts[code] = (counts[code] ?? 0) + 1;
  let shared = 0;
  for (const code of two) {
    if ((counts[code] ?? 0) > 0) shared += 1;
    counts[code] = (counts[code] ?? 0) - 1;
  }
  for (const code of one) counts[code] = 0;
  for (const code of two) counts[code] = 0;
  return {
    gramsLeast: ratio(shared, Math.max(one.length, two.length)),
    gramsMost: ratio(shared, Math.min(one.length, two.length)),
  };
}

/** A number below 28³ for each run of three characters, words joined by a blank. */
const codes = onceEach(({ tokens }: Analysis): Uint16Array => {
  const found = new Uint16Array(tokens.reduce((sum, { word }) => sum + word.length + 1, 0));
  let count = 0;
  let [first, second] = [0, 0];
  const take = (letter: number): void => {
    found[count++] = (first * LETTERS + second) * LETTERS + letter;
    first = second;
    second = letter;
  };
  for (const { word } of tokens) {
    for (let at = 0; at < word.length; at += 1) take(letterOf(word.charCodeAt(at)));
    take(0);
  }
  return found;
});

function letterOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : LETTERS - 1;
}
