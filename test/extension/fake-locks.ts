/** The browser's locks, for node: granted in the order of asking, shared ones that adjoin together. */

/** What waits for what: the last exclusive holder of each name, and the shared ones behind it. */
const queues = new Map<string, { alone: Promise<unknown>; shared: Promise<unknown>[] }>();

type Work<T> = () => T | Promise<T>;
type Asked<T> = [Work<T>] | [{ mode: 'shared' }, Work<T>];

const locks = {
  request<T>(name: string, ...asked: Asked<T>): Promise<T> {
    const queue = queues.get(name) ?? { alone: Promise.resolve(), shared: [] };
    queues.set(name, queue);
    const [first, work] = asked;
    if (work) {
      const turn = queue.alone.then(work);
      queue.shared.push(turn.catch(() => undefined));
      return turn;
    }
    // Out of whatever transaction the caller is in.
    const turn = queue.alone.then(async () => {
      for (const one of queue.shared) await one;
      return (first as Work<T>)();
    });
    queues.set(name, { alone: turn.catch(() => undefined), shared: [] });
    return turn;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, locks },
  configurable: true,
});
