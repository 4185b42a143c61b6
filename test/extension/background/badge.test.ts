import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { texts, api } = vi.hoisted(() => {
  const texts: string[] = [];
  const api = {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void texts.push(text),
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: { sendMessage: vi.fn(async (): Promise<unknown> => null) },
  };
  return { texts, api };
});
vi.mock('webextension-polyfill', () => ({ default: api }));
const { flash, showCount } = await import('../../../extension/background/badge.ts');

beforeEach(() => {
  texts.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it.each([
  [12, '12'],
  [0, ''],
  [null, ''],
])('a count of %s is shown as “%s”', async (count, text) => {
  await showCount(7, count);
  expect(texts).toEqual([text]);
});

it('shows nothing where there is no tab', async () => {
  await showCount(undefined, 3);
  expect(texts).toEqual([]);
});

it.each([
  [true, { kind: 'checked', looks: { first: 2, single: 1 } }, ['✓', '3']],
  [false, { kind: 'no-article' }, ['✕', '']],
])('shows a sign for a moment, then the count again', async (isHeld, state, expected) => {
  api.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: { host: 'a.example', state } });
  const flashing = flash(7, isHeld);
  await vi.advanceTimersByTimeAsync(2_000);
  await flashing;
  expect(texts).toEqual(expected);
});
