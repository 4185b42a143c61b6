import { expect, it, vi } from 'vitest';

const values = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: { get: async () => values } } },
}));
const { readRefused } = await import('../../../extension/background/refused.ts');

const PAIR = { here: 'The gates “stayed shut.”', there: 'The gates were shut.', outlet: null };

it('keeps nothing apart before the reader does', async () => {
  delete values.notSame;
  expect((await readRefused())(PAIR.here, PAIR.there)).toBe(false);
});

it('knows a pair in either order, whatever its quotation marks and spaces', async () => {
  values.notSame = [PAIR];
  const refused = await readRefused();
  expect(refused(PAIR.here, PAIR.there)).toBe(true);
  expect(refused(PAIR.there, 'The gates "stayed  shut." ')).toBe(true);
  expect(refused(PAIR.here, PAIR.here)).toBe(false);
  expect(refused(PAIR.here, 'The gates were open.')).toBe(false);
});

it('compares sentences as far as they are kept', async () => {
  const long = 'word '.repeat(400);
  values.notSame = [{ here: long.slice(0, 1_000), there: 'Short.', outlet: null }];
  expect((await readRefused())(`${long}and more`, 'Short.')).toBe(true);
});
