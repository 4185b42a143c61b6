import { note } from './output.ts';

/** Milliseconds between two lines of progress. */
const EVERY = 5_000;

/** Counts articles, and now and then tells how many and how fast; short work passes in silence. */
export class Progress {
  #articles = 0;
  #told = performance.now();
  readonly #started = performance.now();

  /** One more article of `file`. */
  count(file: string): void {
    this.#articles++;
    const now = performance.now();
    if (now - this.#told < EVERY) return;
    this.#told = now;
    const rate = (this.#articles / (now - this.#started)) * 1000;
    note(`${this.#articles} articles, ${rate.toFixed(0)} a second, at ${file}`);
  }

  get articles(): number {
    return this.#articles;
  }
}
