import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SavedPage } from './page.ts';
import { extracted, type Outcome } from './worker.ts';

/** Finds the articles of pages, several at a time. */
export interface Extractor {
  /** The outcome of a page; waits while all threads are busy. */
  readonly extract: (page: SavedPage) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** An extractor of `jobs` threads, each of which runs `script`; with one job, this thread does the work. */
export function extractor(jobs: number, script: URL): Extractor {
  if (jobs <= 1) return { extract: async (page) => extracted(page), close: async () => {} };
  const all: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const free = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const taken = (): Worker | Promise<Worker> => {
    const worker = idle.pop() ?? (all.length < jobs ? new Worker(script) : null);
    if (!worker) return new Promise((resolve) => waiting.push(resolve));
    if (!all.includes(worker)) all.push(worker);
    return worker;
  };
  return {
    extract: async (page) => {
      const worker = await taken();
      const answer = once(worker, 'message') as Promise<[Outcome]>;
      worker.postMessage(page);
      const [outcome] = await answer;
      free(worker);
      return outcome;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
