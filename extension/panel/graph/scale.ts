/** Time along the width of a drawing. Times are milliseconds UTC, places CSS pixels. */

export interface Interval {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Distances of ticks that a reader knows from clocks and calendars. */
const STEPS = [
  ...[15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 4, 7, 14].map((days) => days * DAY),
];
/** Distances in whole months, of which not all are equally long. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const MONTH = 30 * DAY;
/** The least time that a drawing shows: at one moment there is no distance. */
const LEAST_SPAN = 2 * HOUR;
/** Part of the span that is left free at either end. */
const MARGIN = 0.06;

/** What a drawing shows that holds all these times, with some room around them. */
export function domainOf(intervals: readonly Interval[]): Interval {
  const from = Math.min(...intervals.map((one) => one.from));
  const to = Math.max(...intervals.map((one) => one.to));
  const room = Math.max((to - from) * MARGIN, (LEAST_SPAN - (to - from)) / 2);
  return { from: from - room, to: to + room };
}

/** Ticks at round times within a domain, at most `most` of them, and how far they are apart. */
export function ticksOf(domain: Interval, most: number): { times: number[]; step: number } {
  const span = domain.to - domain.from;
  // Twice as many as may stand: of those some are taken where a longer step has none.
  const bearable = 2 * (most + 1);
  const steps = STEPS.filter((step) => span / step <= bearable);
  const months = MONTHS.filter((count) => span / (count * MONTH) <= bearable);
  const tries = [
    ...steps.map((step) => ({ step, times: multiples(domain, step) })),
    ...months.map((count) => ({ step: count * MONTH, times: monthStarts(domain, count) })),
  ];
  const few = tries.find(({ times }) => times.length <= most);
  if (few && few.times.length > 0) return few;
  return thinned(
    tries.findLast(({ times }) => times.length > most),
    most,
  );
}

/** Where no round time of a longer step falls into the domain: some of a shorter one. */
function thinned(many: { times: number[]; step: number } | undefined, most: number) {
  if (!many) return { times: [], step: 0 };
  const every = Math.ceil(many.times.length / most);
  return { times: many.times.filter((_, i) => i % every === 0), step: many.step * every };
}

/** True for steps at which a tick is a day or more: its time of day says nothing. */
export function isCalendarStep(step: number): boolean {
  return step >= DAY;
}

function multiples({ from, to }: Interval, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** The first days of every so many months, counted from January of the year 0. */
function monthStarts({ from, to }: Interval, months: number): number[] {
  const start = new Date(from);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  const times: number[] = [];
  for (let month = first; ; month += months) {
    const time = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12);
    if (time > to) break;
    if (time >= from) times.push(time);
  }
  return times;
}
