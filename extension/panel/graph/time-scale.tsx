/** The time scale behind the bars, and the band of those without a date. */
import { language, t } from '../../i18n.ts';
import { DOT, type Layout } from './layout.ts';
import { isCalendarStep } from './scale.ts';

/** Baseline of the ticks' words and of the band's title, from the top of each; where the rules begin. */
const TICK_TEXT = 11;
const RULE_TOP = 17;
const BAND_TEXT = 16;
/** Ticks nearer than this to an edge are written towards the inside. */
const EDGE = 46;

export function TimeScale({ layout }: { layout: Layout }) {
  const { ticks, width, height, band, left } = layout;
  const bottom = band ?? height;
  return (
    <g class="scale">
      {ticks.map(({ x }, at) => (
        <>
          <path d={`M${x} ${RULE_TOP}V${bottom}`} />
          <text x={x} y={TICK_TEXT} text-anchor={anchorAt(x, width)}>
            {tickText(at, layout)}
          </text>
        </>
      ))}
      {band !== null && (
        <>
          <rect class="band" x={0} y={band} width={width} height={height - band} rx={8} />
          <text class="band-title" x={left + DOT / 4} y={band + BAND_TEXT}>
            {t('graphNoDate')}
          </text>
        </>
      )}
    </g>
  );
}

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < EDGE) return 'start';
  return x > width - EDGE ? 'end' : 'middle';
}

/** Days as they were stated, in UTC, with the year where it begins; times of day in the reader's own zone, with the day where it begins, which alone says midnight. */
function tickText(at: number, { ticks, step }: Layout): string {
  const { time } = ticks[at]!;
  const before = ticks[at - 1]?.time;
  if (isCalendarStep(step)) return dayText(time, step, before);
  const words = (format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language(), format).format(time);
  const start = new Date(time);
  const isNewDay = before === undefined || new Date(before).getDate() !== start.getDate();
  if (isNewDay && start.getHours() === 0 && start.getMinutes() === 0) return words(DAY);
  return words(isNewDay ? { ...DAY, ...HOUR } : HOUR);
}

const DAY = { month: 'short', day: 'numeric' } as const;
const HOUR = { hour: 'numeric', minute: '2-digit' } as const;
/** Steps from here on, in milliseconds, are months. */
const MONTH = 27 * 86_400_000;

function dayText(time: number, step: number, before: number | undefined): string {
  const yearOf = (at: number) => new Date(at).getUTCFullYear();
  const isNewYear = before === undefined || yearOf(before) !== yearOf(time);
  const format = {
    ...(isNewYear && ({ year: 'numeric' } as const)),
    month: DAY.month,
    ...(step <= MONTH && { day: DAY.day }),
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(language(), format).format(time);
}
