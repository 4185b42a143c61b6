import { describe, expect, it } from 'vitest';
import { acronymsOf } from '../../src/match/acronyms.ts';
import { analyse } from '../../src/text/analyse.ts';

const named = (short: string, long: string): string[] => {
  const read = analyse(long);
  return acronymsOf(analyse(short), read).map(({ from, to }) =>
    long.slice(read.tokens[from]?.start, read.tokens[to - 1]?.end),
  );
};

describe('an acronym', () => {
  it.each([
    ['The HRT closed it.', 'It was the Harbour and Rivers Trust.', 'Harbour and Rivers Trust'],
    ['The H.R.T. closed it.', 'The Harbour Rivers Trust did.', 'Harbour Rivers Trust'],
    ['The HART closed it.', 'The Harbour and Rivers Trust did.', 'Harbour and Rivers Trust'],
    ['The LTBM met.', 'Talks at Lisbon Tin Buyers', 'Lisbon Tin Buyers'],
  ])('stands for the name that the other sentence has: %s', (short, long, name) => {
    expect(named(short, long)).toEqual([name]);
  });

  it.each([
    ['The HRT closed it.', 'It was the Harbour Rail Company.'],
    ['The HRT closed it.', 'Here rivers turn.'],
    ['The HRT closed it.', 'The HRT opened it.'],
    ['The HR team closed it.', 'It was Harbour Rivers.'],
    ['Hurt, he closed it.', 'Hotels Under Red Tiles'],
  ])('stands for no other: %s | %s', (short, long) => {
    expect(named(short, long)).toEqual([]);
  });
});
