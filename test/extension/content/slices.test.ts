import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../extension/content/slices.ts';

const signal = () => new AbortController().signal;

/** A clock that moves by hand. */
function clock() {
  let time = 0;
  return { now: () => time, work: (ms: number) => void (time += ms) };
}

describe('work in slices', () => {
  it('rests before every slice, and no slice is longer than its budget and one piece', async () => {
    const { now, work } = clock();
    const rests: number[] = [];
    const job = function* (): Generator<undefined, string> {
      for (let i = 0; i < 50; i++) {
        work(3);
        yield;
      }
      return 'done';
    };
    const rest = async () => void rests.push(now());
    const both = { before: rest, between: rest };
    expect(await inSlices(job(), signal(), now, both)).toBe('done');
    const lengths = rests.slice(1).map((at, i) => at - rests[i]!);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
  });

  it('waits for an idle moment once, and then only lets others have their turn', async () => {
    const { now, work } = clock();
    const order: string[] = [];
    const job = function* (): Generator<undefined, void> {
      for (let i = 0; i < 3; i++) {
        work(20);
        order.push('work');
        yield;
      }
    };
    await inSlices(job(), signal(), now, {
      before: async () => void order.push('idle'),
      between: async () => void order.push('turn'),
    });
    expect(order).toEqual(['idle', 'work', 'turn', 'work', 'turn', 'work', 'turn']);
  });

  it('ends when it is aborted', async () => {
    const life = new AbortController();
    let done = 0;
    const job = function* (): Generator<undefined, void> {
      for (;;) {
        if (++done === 3) life.abort();
        yield;
      }
    };
    const { now } = clock();
    const tick = () => now() + done * 100;
    const rest = async () => undefined;
    const both = { before: rest, between: rest };
    await expect(inSlices(job(), life.signal, tick, both)).rejects.toThrow();
    expect(done).toBe(3);
  });
});
