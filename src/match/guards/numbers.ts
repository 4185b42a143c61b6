import type { Quantity } from '../../text/numbers.ts';
import type { Difference } from '../../types.ts';
import { quantitiesAgree, rangesMeet } from '../features/entities.ts';
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
  return null;
}

function unmatched(these: readonly Quantity[], those: readonly Quantity[]): Quantity[] {
  return these.filter((one) => !those.some((two) => quantitiesAgree(one, two)));
}

/** Both stand in the same place: of the same unit, between words that are paired with one another. */
function countSame(reading: Reading, one: Quantity, two: Quantity): boolean {
  if (one.unit !== two.unit) return false;
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

function words(reading: Reading, one: Quantity, two: Quantity): { here: string; there: string } {
  const { here, there } = reading.pair;
  return {
    here: here.analysis.text.slice(one.start, one.end),
    there: there.analysis.text.slice(two.start, two.end),
  };
}
