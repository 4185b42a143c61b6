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

/**
 * The one day that a line names ("Posted on 3. Mai 2022"); null where it names
 * none or several. Numbers with slashes are not read: nobody knows which is
 * the month.
 */
export function findDate(line: string): Published | null {
  const days = new Set([
    ...[...line.matchAll(ISO)].map(([day]) => day),
    ...[...line.matchAll(DOTTED)].map(([, day, month, year]) => `${year}-${month}-${day}`),
    ...[...line.matchAll(WORDS)].flatMap(([, d1, m1, y1, m2, d2, y2]) =>
      written(d1 ?? d2, m1 ?? m2, y1 ?? y2),
    ),
  ]);
  const [only] = days;
  return days.size === 1 && only ? parsePublished(only) : null;
}

function written(day = '', name = '', year = ''): string[] {
  const month = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase())) + 1;
  return month === 0 ? [] : [`${year}-${month}-${day}`];
}
