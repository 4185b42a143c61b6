import { describe, expect, it } from 'vitest';
import { mostOf, sayFrom, sayOf } from '../../src/match/say.ts';

function said(slope: string, steps: string, values: readonly number[]): number[] {
  const say = sayFrom(slope, steps)!;
  return values.map((x) => Number(sayOf(say, x).toFixed(6)));
}

describe('what a feature says', () => {
  it('adds the weight of its slope a spread from the middle, either way', () => {
    expect(said('0.5 10 2', '', [6, 8, 10, 12, 13])).toEqual([-1, -0.5, 0, 0.5, 0.75]);
  });

  it('is level from three spreads on', () => {
    expect(said('0.5 10 2', '', [16, 90, 0])).toEqual([1.5, 1.5, -1.5]);
  });

  it('goes by steps up to an edge, and on above it', () => {
    expect(said('', '-1 3 0.5 7 2', [0, 3, 3.1, 7, 8])).toEqual([-1, -1, 0.5, 0.5, 2]);
  });

  it('adds slope and steps up', () => {
    expect(said('1 0 1', '0 1 5', [1, 2])).toEqual([1, 7]);
  });

  it('may be nothing', () => {
    expect(sayFrom('', '')).toBeNull();
  });

  it.each([
    ['0.5 10 2', ''],
    ['-0.5 10 2', ''],
    ['-0.5 1 2', ''],
    ['-0.25 0 1', '1 2 -3'],
    ['', '-1 3 2 7 0.5'],
  ])('never says more than its most: %s, %s', (slope, steps) => {
    const most = mostOf(sayFrom(slope, steps)!);
    const values = Array.from({ length: 200 }, (_, x) => x / 4);
    expect(Math.max(...said(slope, steps, values))).toBeLessThanOrEqual(most + 1e-6);
  });
});
