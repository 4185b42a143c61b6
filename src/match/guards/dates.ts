import type { DateMention } from '../../text/dates.ts';
import type { Difference } from '../../types.ts';
import { datesAgree, datesConflict } from '../features/entities.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';

/** Dates that name different times, where no other date of the sentences agrees. */
export function datesDiffer({ pair }: Reading): Difference | null {
  const [here, there] = [pair.here.analysis, pair.there.analysis];
  const lone = here.dates.filter((one) => !there.dates.some((two) => datesAgree(one, two)));
  const free = there.dates.filter(
    (two) => !saysWhen(pair.there, two) && !here.dates.some((one) => datesAgree(one, two)),
  );
  for (const one of lone) {
    if (saysWhen(pair.here, one)) continue;
    const two = free.find((other) => comparable(one, other) && datesConflict(one, other));
    if (two) {
      return {
        kind: 'date',
        here: here.text.slice(one.start, one.end),
        there: there.text.slice(two.start, two.end),
      };
    }
  }
  return null;
}

/** A day on which it was said, not done: "officials said Tuesday", "told reporters on Friday". */
function saysWhen({ analysis: { tokens }, frame }: Side, { from, month }: DateMention): boolean {
  if (month !== null) return false;
  const last = tokens[from - 1]?.word === 'on' ? from - 2 : from - 1;
  return frame[from] === 1 || SAYING.has(tokens[last]?.stem ?? '');
}

const SAYING = new Set(['say', 'tell', 'add']);

/** Weekdays and "today" depend on the day of writing, so they conflict only with their like. */
function comparable(one: DateMention, two: DateMention): boolean {
  return (one.weekday === null) === (two.weekday === null) && one.relative === two.relative;
}
