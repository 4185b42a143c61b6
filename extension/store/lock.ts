/** Who waits for whom: one writer at a time, and what can wait stands aside for a page's check. */

/** The name of the one lock that every writer of the corpus takes. */
const WRITER = 'whence:corpus';
/** Held, by any number at once, while a page is checked. */
const CHECK = 'whence:page';
/** Milliseconds of work after which it looks whether a page is checked. */
const SPELL = 50;

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

/**
 * Waits for the checks that run: before each step of work that nobody waits
 * for. Comes to its turn however many follow, as the browser grants locks in
 * the order of asking. Not to be called by a check.
 */
export function standAside(): Promise<void> {
  return navigator.locks.request(CHECK, () => {});
}

let stood = 0;

/** The same between bits of such work, as often as one likes: asks once in a while, as asking takes time. */
export async function breathe(): Promise<void> {
  if (performance.now() - stood < SPELL) return;
  await standAside();
  stood = performance.now();
}
