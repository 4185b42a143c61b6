/** Long work in short slices, so that the page stays smooth. */

/** Milliseconds of work before the page has its turn; a frame is 16. */
const SLICE = 10;
/** The longest that we wait for an idle moment, in milliseconds. */
const PATIENCE = 60;

/** Runs a generator to its end, resting at its `yield`s; rejects with the signal's reason. */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
  rest: () => Promise<void> = idleMoment,
): Promise<T> {
  for (;;) {
    await rest();
    signal.throwIfAborted();
    const deadline = now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (now() < deadline);
  }
}

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
