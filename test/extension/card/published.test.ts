import { describe, expect, it } from 'vitest';
import { formatPublished } from '../../../extension/card/published.ts';

describe('a publication time', () => {
  it.each([
    ['2020', 'year', '2020'],
    ['2020-10', 'month', 'October 2020'],
    ['2020-10-07', 'day', 'Oct 7, 2020'],
    ['2020-10-07T14:03', 'minute', 'Oct 7, 2020, 02:03 PM'],
  ] as const)('%s is shown no more exactly than stated', (time, precision, shown) => {
    expect(formatPublished({ time, precision }, 'en-US').replace(/\s/g, ' ')).toBe(shown);
  });

  it('with a zone is the reader’s own time', () => {
    const published = { time: '2020-10-07T14:03Z', precision: 'minute' } as const;
    const here = new Date('2020-10-07T14:03:00Z').getHours() % 12 || 12;
    expect(formatPublished(published, 'en-US')).toContain(`${String(here).padStart(2, '0')}:03`);
  });

  it('that no clock knows is shown as it is', () => {
    expect(formatPublished({ time: '2020-99-99', precision: 'day' }, 'en')).toBe('2020-99-99');
  });
});
