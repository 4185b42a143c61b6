/** Figures as the reader writes them. */
import { language } from '../i18n.ts';

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
