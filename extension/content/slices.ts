/** Long work in short slices, so that the page stays smooth. */

/** Milliseconds of work before the page has its turn; a frame is 16. */
const SLICE = 10;
/** The longest that we wait for an idle moment, in milliseconds. */
const PATIENCE = 60;

/**
 * Runs a generator to its end, resting at its `yield`s; rejects with the
 * signal's reason. In a page that loads it begins in an idle moment. Between two
 * slices whatever waits (input, frames, the page's own tasks) has its turn; to wait
 * for idleness there, or in a page that has loaded, took half the time to the marks.
 */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
  rest: { readonly before: () => Promise<void>; readonly between: () => Promise<void> } = RESTS,
): Promise<T> {
  await rest.before();
  for (;;) {
    signal.throwIfAborted();
    const deadline = now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < deadline);
    await rest.between();
  }
}

const RESTS = { before: firstTurn, between: () => scheduler.yield() };

function firstTurn(): Promise<void> {
  return document.readyState === 'complete' ? scheduler.yield() : idleMoment();
}

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
