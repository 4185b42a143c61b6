import { describe, expect, it } from 'vitest';
import { rangesMeet } from '../../src/match/features/entities.ts';
import { findQuantities } from '../../src/text/numbers.ts';
import { tokenise } from '../../src/text/tokens.ts';

const quantities = (text: string) => findQuantities(text, tokenise(text));
const first = (text: string) => quantities(text)[0]!;

describe('numbers with what they count', () => {
  it.each([
    ['3 1/2 miles', 3.5, 'mile'],
    ['3.5 miles', 3.5, 'mile'],
    ['$1.2 million', 1_200_000, 'money'],
    ['5 percent', 5, 'percent'],
  ])('read %s', (text, value, unit) => {
    expect(quantities(text)).toHaveLength(1);
    expect(first(text)).toMatchObject({ low: value, high: value, unit });
  });

  it('take no part of a date for a fraction', () => {
    expect(first('3 of 1/2 lots').low).toBe(3);
  });
});

describe('two numbers', () => {
  it.each([
    ['4.3 percent', '4 percent'],
    ['1.36 million homes', '1.4 million homes'],
    ['17.3 percent', '17 percent'],
    ['2,740 people', 'nearly 2,800 people'],
  ])('%s and %s may be one, written with fewer digits', (one, two) => {
    expect(rangesMeet(first(one), first(two))).toBe(true);
    expect(rangesMeet(first(two), first(one))).toBe(true);
  });

  it.each([
    ['4.3 percent', '6 percent'],
    ['11 counties', '12 counties'],
    ['1 billion people', '1.4 billion people'],
    ['2.5 million jobs', '2.7 million jobs'],
  ])('%s and %s are two', (one, two) => {
    expect(rangesMeet(first(one), first(two))).toBe(false);
  });
});
