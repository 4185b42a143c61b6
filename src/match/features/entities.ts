import type { Pair, Side } from '../pair.ts';
import type { Quantity } from '../../text/numbers.ts';
import type { DateMention } from '../../text/dates.ts';

/** What the sentences name, count and date, and whether it agrees. */
export function entities({ here, there }: Pair) {
  const [missHere, missThere] = [namesMissing(here), namesMissing(there)];
  const numbers = numbersOf(here.analysis.quantities, there.analysis.quantities);
  const dates = datesOf(here.analysis.dates, there.analysis.dates);
  return {
    namesShared: Math.min(
      here.analysis.names.length - missHere,
      there.analysis.names.length - missThere,
    ),
    namesMissLeast: Math.min(missHere, missThere),
    namesMissMost: Math.max(missHere, missThere),
    numbersAgree: numbers.agree,
    numbersConflict: numbers.conflict,
    numbersAlone: numbers.alone,
    datesAgree: dates.agree,
    datesConflict: dates.conflict,
    datesAlone: dates.alone,
  };
}

/** Names whose key word the other sentence lacks. */
function namesMissing(side: Side): number {
  let missing = 0;
  for (const { to } of side.analysis.names) if (!side.matched[to - 1]) missing += 1;
  return missing;
}

interface Tally {
  readonly agree: number;
  readonly conflict: number;
  readonly alone: number;
}

/** Numbers agree when their ranges meet and their units can be the same. */
export function quantitiesAgree(one: Quantity, two: Quantity): boolean {
  return sameUnit(one, two) && rangesMeet(one, two);
}

/** Units that are one, or may be because a sentence leaves its unit out. */
export function sameUnit(one: Quantity, two: Quantity): boolean {
  return one.unit === two.unit || one.unit === null || two.unit === null;
}

/** Rounding in reports: 2.46 becomes 2.5. */
const ROUNDING = 0.025;
/** The most that a number changes, as a share of it, by being written with fewer digits: 4.4 becomes 4, 1.1 becomes 1. */
const COARSE = 0.12;
/** Whole counts from here on are rounded in reports too. */
const ROUNDED_FROM = 40;

/**
 * Small whole counts must be equal; other ranges must meet within rounding. Of
 * two bounds to one side ("at least 43", "at least 34") the numbers must agree:
 * each stands for the count that was known.
 */
export function rangesMeet(one: Quantity, two: Quantity): boolean {
  const [a, b] = [statedOf(one), statedOf(two)];
  const grain = one.grain === two.grain ? 0 : Math.max(one.grain, two.grain);
  if (a !== null && b !== null && a.side === b.side) return sameNumber(a.value, b.value, grain);
  return one.low <= two.high * (1 + ROUNDING) && two.low <= one.high * (1 + ROUNDING);
}

/** The one number that is stated, and to which side it is open; null for orders and round figures. */
function statedOf({ low, high, vague }: Quantity): { value: number; side: number } | null {
  if (vague) return null;
  if (low === high) return { value: low, side: 0 };
  if (high === Infinity) return { value: low, side: 1 };
  return low === 0 ? { value: high, side: -1 } : null;
}

/** `grain` is what one is written to more coarsely than the other: 4.3 may be rounded to 4. */
function sameNumber(a: number, b: number, grain: number): boolean {
  const [least, most] = [Math.min(a, b), Math.max(a, b)];
  if (most - least <= Math.min(grain / 2, least * COARSE)) return true;
  if (Number.isInteger(least) && least < ROUNDED_FROM) return least === most;
  return most <= least * (1 + ROUNDING);
}

function numbersOf(here: readonly Quantity[], there: readonly Quantity[]): Tally {
  const conflict = (one: Quantity, two: Quantity) => one.unit !== null && one.unit === two.unit;
  return tally(here, there, quantitiesAgree, conflict);
}

/** Counts what both have, what only one has, and what of that may contradict the other. */
function tally<T>(
  here: readonly T[],
  there: readonly T[],
  agree: (one: T, two: T) => boolean,
  conflict: (one: T, two: T) => boolean,
): Tally {
  const lone = here.filter((one) => !there.some((two) => agree(one, two)));
  const free = there.filter((two) => !here.some((one) => agree(one, two)));
  const against = lone.filter((one) => free.some((two) => conflict(one, two)));
  const opposed = free.filter((two) => lone.some((one) => conflict(one, two)));
  return {
    agree: Math.min(here.length - lone.length, there.length - free.length),
    conflict: Math.min(against.length, opposed.length),
    alone: lone.length + free.length,
  };
}

/** Every part that both dates give is the same, and they share one. */
export function datesAgree(one: DateMention, two: DateMention): boolean {
  return partsShared(one, two) > 0 && !datesConflict(one, two);
}

const PARTS = ['year', 'month', 'day', 'weekday', 'relative'] as const;

function partsShared(one: DateMention, two: DateMention): number {
  return PARTS.filter((part) => one[part] !== null && two[part] !== null).length;
}

/** Some part that both dates give differs. */
export function datesConflict(one: DateMention, two: DateMention): boolean {
  return PARTS.some((part) => one[part] !== null && two[part] !== null && one[part] !== two[part]);
}

function datesOf(here: readonly DateMention[], there: readonly DateMention[]): Tally {
  return tally(here, there, datesAgree, datesConflict);
}
