/** Figures as the reader writes them. */
import { language } from '../i18n.ts';

/** A moment, in milliseconds UTC, to the minute. */
export function formatMoment(time: number): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language(), format).format(time);
}

/** Bytes in kilobytes or more, to two digits. */
export function bytes(value: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'];
  const place = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3) - 1));
  const unit = units[place]!;
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    maximumSignificantDigits: 2,
  }).format(value / 1000 ** (place + 1));
}
