import { describe, expect, it } from 'vitest';
import { spelledAlike } from '../../src/match/spelling.ts';

describe('two spellings of one word', () => {
  it.each([
    ['russia', 'russian'],
    ['zakharova', 'zhakarova'],
    ['yongbyon', 'nyongbyon'],
    ['sundwell', 'sundwall'],
    ['meyer', 'mayer'],
  ])('%s and %s are alike', (one, two) => {
    expect(spelledAlike(one, two)).toBe(true);
    expect(spelledAlike(two, one)).toBe(true);
  });

  it.each([
    ['rome', 'paris'],
    ['senate', 'house'],
    ['bank', 'tank'],
    ['kalimantan', 'borneo'],
  ])('%s and %s are not', (one, two) => {
    expect(spelledAlike(one, two)).toBe(false);
  });
});
