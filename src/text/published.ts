import type { Precision, Published } from '../types.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The world's clocks run from 12 hours behind UTC to 14 hours ahead of it. */
const FARTHEST_WEST = 12 * HOUR;
const FARTHEST_EAST = 14 * HOUR;

const ISO =
  /^([12]\d{3})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ,]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?(Z|UTC|GMT|[ECMP][SD]T|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '([A-Za-z]{3,9})\\.?';
const CLOCK =
  '(?:,? (?:at )?(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([ap]\\.?m\\.?)? ?(Z|UTC|GMT|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})?)?';
const WEEKDAY = '(?:[A-Za-z]{3,9},? )?';
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2}) ${MONTH},? ([12]\\d{3})${CLOCK}$`, 'i');
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2}),? ([12]\\d{3})${CLOCK}$`, 'i');

/** Longer text, in units, is no date. */
const LONGEST_DATE = 64;

interface Fields {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * Reads a publication time in ISO 8601 ("2020-10-07", "2020-10-07T14:03:22-04:00"),
 * RFC 2822 ("Wed, 07 Oct 2020 14:03:00 GMT") or news form ("Oct. 7, 2020",
 * "7 October 2020, 2:03 pm"). Keeps what is stated and no more: the precision,
 * and the zone only where one is given. Null for anything else, and for days
 * and times that do not exist.
 */
export function parsePublished(stated: string): Published | null {
  if (stated.length > LONGEST_DATE) return null;
  const text = stated.trim().replace(/\s+/g, ' ');
  const fields = fromIso(text) ?? fromNews(text);
  if (!fields) return null;
  const published = publishedFrom(fields);
  return Number.isNaN(startOf(published.time)) || !existsInCalendar(fields) ? null : published;
}

/**
 * The times at which it may have been published, in milliseconds UTC, `to`
 * excluded: a day is its 24 hours of UTC, a second one second. A time of day
 * without a zone may belong to any zone of the world, which widens it by 14
 * hours to the past and 12 to the future.
 */
export function toInterval({ time, precision }: Published): { from: number; to: number } {
  const from = startOf(time);
  const to = endOf(from, precision);
  if (!time.includes('T') || hasZone(time)) return { from, to };
  return { from: from - FARTHEST_EAST, to: to + FARTHEST_WEST };
}

function fromIso(text: string): Fields | null {
  const [hit, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  return hit === undefined ? null : { year: year ?? '', month, day, hour, minute, second, zone };
}

function fromNews(text: string): Fields | null {
  const dayFirst = DAY_FIRST.exec(text);
  const hit = dayFirst ?? MONTH_FIRST.exec(text);
  if (!hit) return null;
  const [, a, b, year = '', hour, minute, second, half, zone] = hit;
  const [day, name = ''] = dayFirst ? [a, b] : [b, a];
  const month = MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0
    ? null
    : { year, month: String(month), day, hour: in24(hour, half), minute, second, zone };
}

function in24(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
}

function publishedFrom({ year, month, day, hour, minute, second, zone }: Fields): Published {
  const two = (field: string | undefined, mark: string) =>
    field === undefined ? '' : mark + field.padStart(2, '0');
  const date = year + two(month, '-') + two(day, '-');
  if (hour === undefined) return { time: date, precision: day ? 'day' : month ? 'month' : 'year' };
  const time = date + two(hour, 'T') + two(minute, ':') + two(second, ':') + isoZone(zone);
  return { time, precision: second ? 'second' : minute ? 'minute' : 'hour' };
}

function isoZone(stated: string | undefined): string {
  if (stated === undefined) return '';
  const zone = stated.toUpperCase();
  const named = /^([ECMP])([SD])T$/.exec(zone);
  if (named) return `-0${5 + 'ECMP'.indexOf(named[1] ?? '') - (named[2] === 'D' ? 1 : 0)}:00`;
  if (/^[A-Z]/.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

const hasZone = (time: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(time.slice(10));

/** First millisecond of a time as `Published` writes it, taken as UTC where it has no zone; NaN when there is no such time. */
function startOf(time: string): number {
  const [, date = '', clock = '', zone = ''] =
    /^([\d-]+)(?:T([\d:]+))?(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? [];
  const day = date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
  const full =
    clock === ''
      ? '00:00:00'
      : clock + ':00:00'.slice(clock.length === 2 ? 0 : clock.length === 5 ? 3 : 6);
  return Date.parse(`${day}T${full}${zone || 'Z'}`);
}

function endOf(from: number, precision: Precision): number {
  const lengths = { second: 1_000, minute: MINUTE, hour: HOUR, day: DAY } as const;
  if (precision !== 'month' && precision !== 'year') return from + lengths[precision];
  const date = new Date(from);
  return precision === 'year'
    ? date.setUTCFullYear(date.getUTCFullYear() + 1)
    : date.setUTCMonth(date.getUTCMonth() + 1);
}

/** `Date.parse` takes February 30 for March 1 and 24:00 for the next day. */
function existsInCalendar({ year, month = '1', day = '1', hour = '0' }: Fields): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24
  );
}
