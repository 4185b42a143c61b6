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
    expect(await inSlices(job(), signal(), now, rest)).toBe('done');
    const lengths = rests.slice(1).map((at, i) => at - rests[i]!);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
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
    await expect(inSlices(job(), life.signal, tick, async () => undefined)).rejects.toThrow();
    expect(done).toBe(3);
  });
});
