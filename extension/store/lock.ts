/** One writer at a time: background, corpus page and feeds share the corpus. */

/** The name of the one lock that every writer of the corpus takes. */
const WRITER = 'whence:corpus';

/**
 * Does the work while no other part of the extension writes to the corpus. The
 * browser frees the lock when its holder ends or dies. Not to be taken twice
 * by one work: it would wait for itself.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITER, work);
}
