/** Dates as pages write them for readers, in the languages that pages come in. */
import type { Published } from '../../../src/types.ts';
import { parsePublished } from '../../../src/text/published.ts';

/** Beginnings of month names, English to Polish; longer ones first where one begins another. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|ene|gen|sty)/,
  /^(?:feb|fév|fev|fév|lut)/,
  /^(?:mar|mär|mrt|maa)/,
  /^(?:apr|avr|abr|kwi)/,
  /^(?:may|mai|mag|mei|maj)/,
  /^(?:jun|juin|giu|cze)/,
  /^(?:jul|juil|lug|lip)/,
  /^(?:aug|aoû|ago|sie)/,
  /^(?:sep|set|wrz)/,
  /^(?:oct|okt|out|ott|paź)/,
  /^(?:nov|lis)/,
  /^(?:dec|dez|déc|dic|gru)/,
];
const WORDS =
  /(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(\p{L}{3,10})\.?,? (?:de |del )?((?:19|20)\d\d)|(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)/giu;
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g;
const ISO = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g;

const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/g;
/** Languages that put the month first, and English of no country, which may. */
const MONTH_FIRST = /^en-us\b/i;
const UNKNOWN_ORDER = /^(?:en)?$/i;

/**
 * The one day that a line names ("Posted on 3. Mai 2022"); null where it names
 * none or several. Of numbers with slashes the language tag tells which is the
 * month ("es", "en-GB"); without one they are read only where one is no month.
 */
export function findDate(line: string, language = ''): Published | null {
  const days = new Set([
    ...[...line.matchAll(ISO)].map(([day]) => day),
    ...[...line.matchAll(DOTTED)].map(([, day, month, year]) => `${year}-${month}-${day}`),
    ...[...line.matchAll(SLASHED)].flatMap(([, a, b, year]) => slashed(a, b, year, language)),
    ...[...line.matchAll(WORDS)].flatMap(([, d1, m1, y1, m2, d2, y2]) =>
      written(d1 ?? d2, m1 ?? m2, y1 ?? y2),
    ),
  ]);
  const [only] = days;
  return days.size === 1 && only ? parsePublished(only) : null;
}

function slashed(a = '', b = '', year = '', language: string): string[] {
  const isSure = a === b || Math.max(Number(a), Number(b)) > 12 || !UNKNOWN_ORDER.test(language);
  const isMonthFirst = Number(b) > 12 || (Number(a) <= 12 && MONTH_FIRST.test(language));
  return isSure ? [isMonthFirst ? `${year}-${a}-${b}` : `${year}-${b}-${a}`] : [];
}

function written(day = '', name = '', year = ''): string[] {
  const month = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  return month === 0 ? [] : [`${year}-${month}-${day}`];
}
