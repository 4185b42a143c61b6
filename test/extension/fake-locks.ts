/** The browser's locks, for node: one holder of a name at a time, in the order of asking; shared ones at once. */
const tails = new Map<string, Promise<unknown>>();
const shared: string[] = [];

type Work<T> = () => Promise<T>;

const locks = {
  request<T>(name: string, ...asked: [Work<T>] | [{ mode: 'shared' }, Work<T>]): Promise<T> {
    const [first, second] = asked;
    return second ? share(name, second) : take(name, first as Work<T>);
  },
  query: async () => ({ held: shared.map((name) => ({ name })) }),
};

function take<T>(name: string, work: Work<T>): Promise<T> {
  const turn = (tails.get(name) ?? Promise.resolve()).then(work);
  tails.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

function share<T>(name: string, work: Work<T>): Promise<T> {
  shared.push(name);
  return work().finally(() => shared.splice(shared.indexOf(name), 1));
}

Object.defineProperty(globalThis, 'navigator', {
  value: { ...globalThis.navigator, locks },
  configurable: true,
});
