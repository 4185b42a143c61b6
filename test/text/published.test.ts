import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished, toInterval } from '../../src/text/published.ts';

describe('parsePublished', () => {
  it.each([
    ['2020-10-07', '2020-10-07', 'day'],
    ['2020/10/07', '2020-10-07', 'day'],
    ['2020-10', '2020-10', 'month'],
    ['2020', '2020', 'year'],
    ['2020-10-07T14Z', '2020-10-07T14Z', 'hour'],
    ['2020-10-07T14:03', '2020-10-07T14:03', 'minute'],
    ['2020-10-07 14:03:22', '2020-10-07T14:03:22', 'second'],
    ['2020-10-07T14:03:22.123Z', '2020-10-07T14:03:22Z', 'second'],
    ['2020-10-07T14:03:22-0400', '2020-10-07T14:03:22-04:00', 'second'],
    ['Wed, 07 Oct 2020 14:03:00 GMT', '2020-10-07T14:03:00Z', 'second'],
    ['Oct. 7, 2020', '2020-10-07', 'day'],
    ['Wednesday, October 7, 2020 at 2:03 p.m. EDT', '2020-10-07T14:03-04:00', 'minute'],
    ['7 October 2020, 12:03 am', '2020-10-07T00:03', 'minute'],
    ['29 February 2020', '2020-02-29', 'day'],
  ])('reads %j as %s to the %s', (stated, time, precision) => {
    expect(parsePublished(stated)).toEqual({ time, precision });
  });

  it.each([
    '',
    'yesterday',
    '10/07/2020',
    '2020-02-30',
    '2019-02-29',
    '2020-13-01',
    '2020-10-07T25:00',
    '2020-10-07T10:75',
    '7 Foo 2020',
    '99999',
  ])('gives null for %j', (stated) => expect(parsePublished(stated)).toBeNull());

  it('reads what it writes as itself', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }),
        fc.constantFrom(4, 7, 10, 16, 19),
        (date, length) => {
          const time = date.toISOString().slice(0, length);
          expect(parsePublished(time)?.time).toBe(time);
        },
      ),
    );
  });
});

describe('toInterval', () => {
  const hours = (stated: string) => {
    const published = parsePublished(stated);
    if (!published) throw new Error(`no date: ${stated}`);
    const { from, to } = toInterval(published);
    return [new Date(from).toISOString().slice(0, 16), new Date(to).toISOString().slice(0, 16)];
  };
  it.each([
    ['a day is 24 hours', '2020-10-07', '2020-10-07T00:00', '2020-10-08T00:00'],
    ['a month is as long as the calendar says', '2020-02', '2020-02-01T00:00', '2020-03-01T00:00'],
    ['a year ends with the next', '2020', '2020-01-01T00:00', '2021-01-01T00:00'],
    ['a zone shifts', '2020-10-07T14:03-04:00', '2020-10-07T18:03', '2020-10-07T18:04'],
    ['a missing zone widens', '2020-10-07T14:03', '2020-10-07T00:03', '2020-10-08T02:04'],
  ])('%s', (_, stated, from, to) => {
    expect(hours(stated)).toEqual([from, to]);
  });
});
