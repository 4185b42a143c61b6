/** The list of words that stored texts are written with: a file beside the scripts, which each of them reads once. */
import { WordCode } from './word-code.ts';

const FILE = 'words.json';

let loading: Promise<WordCode> | null = null;

/** The code of that list. A failure is not kept, so that the next call tries again. */
export function wordCode(): Promise<WordCode> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<WordCode> {
  const file = await fetch(FILE);
  return new WordCode((await file.json()) as readonly string[]);
}
