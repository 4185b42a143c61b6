import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Asking } from '../../../extension/corpus/live.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A query of 50 ms, and what it was told. */
function asked() {
  const told: number[] = [];
  let count = 0;
  const asking = new Asking(
    async () => {
      const turn = ++count;
      await after(50);
      return turn;
    },
    (answer) => told.push(answer),
  );
  return { asking, told, count: () => count };
}

it('asks at once, and again after a change', async () => {
  const { asking, told } = asked();
  asking.again();
  await vi.advanceTimersByTimeAsync(60);
  expect(told).toEqual([1]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([1]);
  asking.again();
  await vi.advanceTimersByTimeAsync(60);
  expect(told).toEqual([1, 2]);
});

it('takes a twentieth of the time at most, and misses no last change', async () => {
  const { asking, told, count } = asked();
  for (let change = 0; change < 100; change++) {
    asking.again();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(count()).toBeLessThanOrEqual(10);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told.at(-1)).toBe(count());
  expect(count()).toBeGreaterThan(9);
});

it('goes on after a query that failed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const told: string[] = [];
  const query = vi.fn(() => Promise.resolve('there')).mockRejectedValueOnce(new Error('closed'));
  const asking = new Asking(query, (answer) => told.push(answer));
  asking.again();
  await vi.advanceTimersByTimeAsync(10);
  asking.again();
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toEqual(['there']);
});

it('tells nothing once it has ended', async () => {
  const { asking, told, count } = asked();
  asking.again();
  await vi.advanceTimersByTimeAsync(10);
  asking.end();
  asking.again();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
  expect(count()).toBe(1);
});
