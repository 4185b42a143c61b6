/** A publication time as a reader reads it, no more exact than it was stated. */
import type { Precision, Published } from '../../src/types.ts';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };
const FORMATS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: DAY,
  hour: MINUTE,
  minute: MINUTE,
  second: MINUTE,
};

/** With a zone: in the reader's own time. Without: as it was stated. */
export function formatPublished({ time, precision }: Published, language: string): string {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time);
  const date = new Date(zoned ? time : asUtc(time));
  if (Number.isNaN(date.getTime())) return time;
  return formatOf(language, precision, zoned).format(date);
}

/** Made once each: making one takes a millisecond, and a list has fifty dates. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: Precision, zoned: boolean): Intl.DateTimeFormat {
  const name = `${language} ${precision} ${zoned}`;
  const zone = zoned ? {} : { timeZone: 'UTC' };
  const format =
    made.get(name) ?? new Intl.DateTimeFormat(language, { ...FORMATS[precision], ...zone });
  made.set(name, format);
  return format;
}

/** A time that is cut at its precision ("2020", "2020-10-07T14") filled up, read as UTC. */
function asUtc(time: string): string {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d))?(?::(\d\d))?/.exec(time) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:00Z`;
}
