import type { Quantity } from '../../text/numbers.ts';
import type { Difference } from '../../types.ts';
import { quantitiesAgree, rangesMeet } from '../features/entities.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';

/** The same things counted, and other numbers of them: "3,000 children" and "2,000 children". */
export function numbersDiffer(reading: Reading): Difference | null {
  const { here, there } = reading.pair;
  const lone = unmatched(here.analysis.quantities, there.analysis.quantities);
  const free = unmatched(there.analysis.quantities, here.analysis.quantities);
  for (const one of lone) {
    const two = free.find((other) => countSame(reading, one, other) && !rangesMeet(one, other));
    if (two) return { kind: 'number', ...words(reading, one, two) };
  }
  return countsSwapped(reading, lone, free);
}

/** The same number of what the other counts otherwise: "30 soldiers and 12 rebels", "30 rebels and 12 soldiers". */
function countsSwapped(reading: Reading, lone: Quantity[], free: Quantity[]): Difference | null {
  for (const one of lone) {
    const two = free.find((other) => isSwapped(reading, one, other));
    if (two) return { kind: 'number', ...words(reading, one, two) };
  }
  return null;
}

/** What each counts stands elsewhere in the other: not merely behind a word more ("39 Missouri counties"). */
function isSwapped({ alignment }: Reading, one: Quantity, two: Quantity): boolean {
  if (one.unit === null || two.unit === null || !rangesMeet(one, two)) return false;
  const [place, back] = [alignment.here[one.to] ?? -1, alignment.there[two.to] ?? -1];
  return isElsewhere(place, two) && isElsewhere(back, one);
}

const isElsewhere = (place: number, { from, to }: Quantity): boolean =>
  place >= 0 && (place < from || place > to + 2);

function unmatched(these: readonly Quantity[], those: readonly Quantity[]): Quantity[] {
  return these.filter((one) => !those.some((two) => quantitiesAgree(one, two)));
}

/** Both stand in the same place: of the same unit, between words that are paired with one another. */
function countSame(reading: Reading, one: Quantity, two: Quantity): boolean {
  const { here, there } = reading.pair;
  if (one.unit !== two.unit || wayTo(here, one) !== wayTo(there, two)) return false;
  if (one.unit === 'money' && !inOneMoney(words(reading, one, two))) return false;
  const { alignment } = reading;
  const before = [1, 2, 3].some((back) => {
    const place = alignment.here[one.from - back] ?? -1;
    return place >= 0 && two.from - place >= 1 && two.from - place <= 3;
  });
  const after = [0, 1, 2].some((ahead) => {
    const place = alignment.here[one.to + ahead] ?? -1;
    return place >= two.to && place - two.to <= 2;
  });
  return before || after;
}

const WAYS = new Set(['to', 'from', 'between']);

/** "rose to 28" and "rose 28" count two things. */
function wayTo({ analysis }: Side, { from }: Quantity): string | null {
  const before = analysis.tokens[from - 1]?.word ?? '';
  return WAYS.has(before) ? before : null;
}

/** Of one currency and written with a scale or without: "£90" and "$165", "$54.9" and "$54.9 million" may be one sum. */
function inOneMoney({ here, there }: { here: string; there: string }): boolean {
  const digits = (text: string): string => text.replace(/[^\d.]/g, '');
  const [one = '', two = ''] = [here[0], there[0]];
  const apart = /[$£€]/.test(one) && /[$£€]/.test(two) && one !== two;
  return !apart && (digits(here) === '' || digits(here) !== digits(there));
}

function words(reading: Reading, one: Quantity, two: Quantity): { here: string; there: string } {
  const { here, there } = reading.pair;
  return {
    here: here.analysis.text.slice(one.start, one.end),
    there: there.analysis.text.slice(two.start, two.end),
  };
}
