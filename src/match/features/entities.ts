import type { Pair, Side } from '../pair.ts';
import type { Quantity } from '../../text/numbers.ts';
import type { DateMention } from '../../text/dates.ts';

/** Whether what the sentences name and count agrees. Days have no say in the score: a guard looks at them. */
export function entities({ here, there }: Pair) {
  const lone = numbersAlone(here, there);
  const free = numbersAlone(there, here);
  return {
    namesMissMost: Math.max(namesMissing(here), namesMissing(there)),
    /** Of what only one counts what the other counts otherwise. */
    numbersConflict: Math.min(numbersAgainst(lone, free), numbersAgainst(free, lone)),
    numbersAlone: lone.length + free.length,
  };
}

function numbersAlone({ analysis }: Side, other: Side): Quantity[] {
  const those = other.analysis.quantities;
  return analysis.quantities.filter((one) => !those.some((two) => quantitiesAgree(one, two)));
}

const numbersAgainst = (these: readonly Quantity[], those: readonly Quantity[]): number =>
  these.filter(({ unit }) => unit !== null && those.some((two) => two.unit === unit)).length;

/** Names whose key word the other sentence lacks. */
function namesMissing(side: Side): number {
  let missing = 0;
  for (const { to } of side.analysis.names) if (!side.matched[to - 1]) missing += 1;
  return missing;
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
