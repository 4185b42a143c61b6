/** Who waits for whom: one writer at a time, and what can wait stands aside for a page's check. */

/** The name of the one lock that every writer of the corpus takes. */
const WRITER = 'whence:corpus';
/** Held, by any number at once, while a page is checked. */
const CHECK = 'whence:check';

/** Between two looks whether a check still runs, in ms. */
const LOOK = 15;
/** Longest that a step stands aside, in ms: where pages are checked without end, an import ends all the same. */
const LONGEST = 1_000;

/**
 * Does the work while no other part of the extension writes to the corpus. The
 * browser frees the lock when its holder ends or dies. Not to be taken twice
 * by one work: it would wait for itself.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITER, work);
}

/** Does a page's check. */
export function checking<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(CHECK, { mode: 'shared' }, work);
}

/** Waits while a page is checked: before each step of work that nobody waits for. */
export async function standAside(): Promise<void> {
  const until = performance.now() + LONGEST;
  while (performance.now() < until && (await isChecking()))
    await new Promise((resolve) => setTimeout(resolve, LOOK));
}

async function isChecking(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === CHECK);
}
