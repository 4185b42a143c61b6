import { parentPort } from 'node:worker_threads';
import { PackError, packEntry, type PackEntry } from '../../corpus/pack.ts';
import { articleOf } from '../html.ts';
import type { SavedPage } from './page.ts';

/** What becomes of a page: its pack entry, none, or why it does not fit into a pack. */
export type Outcome = { readonly entry: PackEntry | null } | { readonly refused: string };

/** Finds the article of a page. */
export function extracted(page: SavedPage): Outcome {
  const doc = articleOf(page);
  try {
    return { entry: doc && packEntry(doc) };
  } catch (error) {
    if (error instanceof PackError) return { refused: error.message };
    throw error;
  }
}

/** Answers every page that comes to this thread, one after the other. */
export function serveExtraction(): void {
  parentPort?.on('message', (page: SavedPage) => parentPort?.postMessage(extracted(page)));
}
