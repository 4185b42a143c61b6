import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../extension/feeds/download.ts';
import { INTERVAL, nextTurn } from '../../../extension/feeds/schedule.ts';

const NOW = Date.UTC(2024, 4, 6);
const HOUR = 3_600_000;
const ok = { kind: 'unchanged' } as const;
const failed = { kind: 'failed', reason: 'unreachable' } as const;

describe('a feed that answers', () => {
  it('is asked again after the interval, whatever was before', () => {
    expect(nextTurn(ok, 7, NOW)).toEqual({ nextAt: NOW + INTERVAL, failures: 0, stopped: false });
  });
});

describe('a feed that fails', () => {
  it('is asked ever more seldom, but once a day', () => {
    const waits = [0, 1, 2, 3, 40].map((failures) => nextTurn(failed, failures, NOW).nextAt - NOW);
    expect(waits.map((wait) => wait / HOUR)).toEqual([0.5, 1, 2, 4, 24]);
  });

  it('for good is left alone', () => {
    expect(nextTurn({ kind: 'gone' }, 0, NOW).stopped).toBe(true);
  });
});

describe('a server that asks to wait', () => {
  const wait = (delay: number | null) =>
    (nextTurn({ kind: 'wait', status: 429, delay }, 0, NOW).nextAt - NOW) / HOUR;

  it('is given the time that it asks for, up to a week', () => {
    expect([wait(5 * HOUR), wait(10_000 * HOUR)]).toEqual([5, 168]);
  });

  it('is given our own time where it asks for less, or names none', () => {
    expect([wait(1), wait(null)]).toEqual([0.5, 0.5]);
  });

  it('may say so in seconds or by a date', () => {
    expect(retryAfter('120', NOW)).toBe(120_000);
    expect(retryAfter(new Date(NOW + HOUR).toUTCString(), NOW)).toBe(HOUR);
    expect(retryAfter(new Date(NOW - HOUR).toUTCString(), NOW)).toBe(0);
    expect([retryAfter(null, NOW), retryAfter('soon', NOW)]).toEqual([null, null]);
  });
});
