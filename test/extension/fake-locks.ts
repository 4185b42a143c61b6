/** The browser's locks, for node: one holder of a name at a time, in the order of asking. */
const tails = new Map<string, Promise<unknown>>();

const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, locks },
  configurable: true,
});
