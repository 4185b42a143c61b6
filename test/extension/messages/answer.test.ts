import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: { id: string }) => Promise<unknown> | undefined;
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'whence',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { answerCalls } = await import('../../../extension/messages/answer.ts');

interface Sums {
  double: { argument: number; answer: number };
}

const send = (message: unknown, id = 'whence') => [...listeners][0]?.(message, { id });

describe('answering calls', () => {
  beforeEach(() => {
    listeners.clear();
    answerCalls<Sums>({
      double: {
        argument: v.pipe(v.number(), v.maxValue(10)),
        answer: (n) => {
          if (n === 0) throw new Error('Nothing to double.');
          return 2 * n;
        },
      },
    });
  });

  it('answers a valid call', async () => {
    expect(await send({ whence: 'double', argument: 4 })).toEqual({ ok: true, value: 8 });
  });

  it('refuses an argument of another form, with the reason', async () => {
    const reply = await send({ whence: 'double', argument: '4' });
    expect(reply).toMatchObject({ ok: false });
    expect(JSON.stringify(reply)).toContain('Not a valid call');
    expect(await send({ whence: 'double', argument: 11 })).toMatchObject({ ok: false });
  });

  it('sends an error across as text', async () => {
    const reply = await send({ whence: 'double', argument: 0 });
    expect(reply).toEqual({ ok: false, error: 'Nothing to double.' });
  });

  it.each([
    ['another extension', { whence: 'double', argument: 4 }, 'other'],
    ['another message', { type: 'double' }, 'whence'],
    ['an unknown call', { whence: 'halve', argument: 4 }, 'whence'],
    ['a name that every object has', { whence: 'toString', argument: 4 }, 'whence'],
  ])('leaves %s to others', (_, message, id) => {
    expect(send(message, id)).toBeUndefined();
  });

  it('ends when it is told to', () => {
    listeners.clear();
    answerCalls<Record<string, never>>({})();
    expect(listeners.size).toBe(0);
  });
});
