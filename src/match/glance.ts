import { forEachWord } from '../text/word-numbers.ts';
import { ENGINE } from '../tuning.ts';

/** A text's words as numbers. */
export function wordsOf(text: string): readonly number[] {
  const words: number[] = [];
  forEachWord(text, (_, number) => words.push(number));
  return words;
}

/**
 * A sentence that many others are compared with. A glance at another's words
 * tells in two millionths of a second whether it is worth comparing: reading
 * and comparing it takes fifty times that, and half of them are not.
 */
export class Glance {
  readonly words: readonly number[];
  /** Where each of the words stands. */
  readonly #places = new Map<number, number[]>();
  /** Of each place, how long a run ends there with the other's last word; all zero between glances. */
  readonly #runs: Uint16Array;

  constructor(text: string) {
    this.words = wordsOf(text);
    this.#runs = new Uint16Array(this.words.length);
    this.words.forEach((word, at) => {
      const places = this.#places.get(word);
      if (places) places.push(at);
      else this.#places.set(word, [at]);
    });
  }

  /** Whether the other sentence shares a run of words, or many single ones. */
  isAlike(there: readonly number[], { run, share } = ENGINE.glance): boolean {
    return this.#longestRun(there, run) >= run || this.#sharedWords(there) >= share;
  }

  /** Words of the longest run that both have; counted up to `enough`. */
  #longestRun(there: readonly number[], enough: number): number {
    let longest = 0;
    let before = NOWHERE;
    for (const word of there) {
      const places = this.#places.get(word) ?? NOWHERE;
      // The last first, as a word may follow itself.
      for (let one = places.length - 1; one >= 0; one -= 1) {
        const at = places[one]!;
        const run = (this.#runs[at - 1] ?? 0) + 1;
        this.#runs[at] = run;
        if (run > longest) longest = run;
      }
      if (before !== places) this.#end(before);
      before = places;
      if (longest >= enough) break;
    }
    this.#end(before);
    return longest;
  }

  #end(places: readonly number[]): void {
    for (const at of places) this.#runs[at] = 0;
  }

  /** Share of the words of the longer sentence, each counted once, that both have. */
  #sharedWords(there: readonly number[]): number {
    const words = new Set(there);
    let shared = 0;
    for (const word of words) if (this.#places.has(word)) shared += 1;
    return shared / Math.max(words.size, this.#places.size, 1);
  }
}

const NOWHERE: readonly number[] = [];
