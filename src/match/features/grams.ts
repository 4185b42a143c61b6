import type { Analysis } from '../../text/analyse.ts';
import { onceEach } from '../once-each.ts';
import type { Pair } from '../pair.ts';
import { ratio } from './overlap.ts';

const LETTERS = 28;

/** Shared runs of three characters: forms of a word and names spelled two ways still share most of them. */
export function grams({ here, there }: Pair) {
  const one = codes(here.analysis);
  const two = codes(there.analysis);
  const shared = inBoth(one, two);
  return {
    gramsLeast: ratio(shared, Math.max(one.length, two.length)),
    gramsMost: ratio(shared, Math.min(one.length, two.length)),
  };
}

/** How many numbers two ascending lists share, each as often as both have it. */
function inBoth(one: Uint16Array, two: Uint16Array): number {
  let [shared, at] = [0, 0];
  for (const number of two) {
    while ((one[at] ?? number) < number) at += 1;
    if (one[at] !== number) continue;
    shared += 1;
    at += 1;
  }
  return shared;
}

/** A number below 28³ for each run of three characters, words joined by a blank; ascending. */
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
  return found.sort();
});

function letterOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 96 : LETTERS - 1;
}
