/** What the database holds, kept up while it changes, in whatever part of the extension. */
import Dexie, { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * Times as long as a query took, it rests before it is asked again: an import
 * changes the database twice a second, and what counts or lists all articles
 * would stand in the way of every check.
 */
const REST = 20;

/** The answer of a query, again whenever what it read has changed; undefined until the first. For what reads little. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({ next: setAnswer, error: console.error });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}

/** The same of what counts or lists articles: asked again when anything has changed, at once or after a rest. */
export function useRested<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    const asking = new Asking(query, setAnswer);
    Dexie.on.storagemutated.subscribe(asking.again);
    asking.again();
    return () => {
      Dexie.on.storagemutated.unsubscribe(asking.again);
      asking.end();
    };
  }, inputs);
  return answer;
}

/** Asks one query over and over, never twice at once. */
export class Asking<T> {
  #isWanted = false;
  #isBusy = false;
  #isOver = false;

  constructor(
    private readonly query: () => Promise<T>,
    private readonly tell: (answer: T) => void,
  ) {}

  /** Something has changed. */
  readonly again = (): void => {
    this.#isWanted = true;
    if (!this.#isBusy) void this.#ask();
  };

  /** Nothing is told any more. */
  end(): void {
    this.#isOver = true;
  }

  async #ask(): Promise<void> {
    this.#isBusy = true;
    while (this.#isWanted && !this.#isOver) {
      this.#isWanted = false;
      const start = performance.now();
      await this.query().then((answer) => this.#isOver || this.tell(answer), console.error);
      const took = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, REST * took));
    }
    this.#isBusy = false;
  }
}
