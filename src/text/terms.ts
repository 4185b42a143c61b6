import stem from 'wink-porter2-stemmer';
import { IRREGULARS } from './irregulars.ts';
import { NUMERALS } from './numerals.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The function words; see `stop-words.ts`. */
export function isStop(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * The term of a lower-case word: number words become digits ("five", "5"),
 * irregular forms their base, all else its Porter 2 stem.
 */
export function stemOf(word: string): string {
  const numeral = NUMERALS.get(word);
  if (numeral !== undefined) return String(numeral);
  if (!/^[a-z]+$/.test(word)) return word;
  return stem(IRREGULARS.get(word) ?? word);
}
