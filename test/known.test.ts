import { describe, expect, it } from 'vitest';
import { Known } from '../src/known.ts';

describe('what is known of strings', () => {
  it('is made once, null as well, as long as few others are asked for', () => {
    const made: string[] = [];
    const known = new Known(2, (of) => (made.push(of), of === 'none' ? null : of.length));
    expect(['one', 'none', 'one', 'none'].map((of) => known.of(of))).toEqual([3, null, 3, null]);
    expect(made).toEqual(['one', 'none']);
  });

  it('is forgotten when twice as many others came', () => {
    const made: string[] = [];
    const known = new Known(2, (of) => (made.push(of), of));
    for (const of of ['a', 'b', 'c', 'a', 'd', 'e', 'a']) known.of(of);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const of of ['f', 'g', 'h', 'i', 'a']) known.of(of);
    expect(made.at(-1)).toBe('a');
  });
});
