/** Shows marks on the page as CSS highlights: no element of the page is touched. */
import { LOOKS, MARK_STYLES, type MarkStyle } from '../look.ts';
import { Grounds } from './ground.ts';
import type { Mark } from './marks.ts';

const OPEN = 'whence-open';
const PART = 'whence-part';
const DARK = '-dark';
/** What a style adds to a highlight's name; content.css draws nothing for a margin mark. */
const SUFFIX: Readonly<Record<MarkStyle, string>> = {
  underline: '',
  tint: '-tint',
  margin: '-margin',
};
const NAMES = [
  OPEN,
  PART,
  ...LOOKS.flatMap((look) => MARK_STYLES.map((style) => `whence-${look}${SUFFIX[style]}`)),
].flatMap((name) => [name, name + DARK]);

/** What shows of the claim that the card is about. */
const CHOSEN = [OPEN, OPEN + DARK, PART, PART + DARK];

/** The reader has set all colours. Every highlight would then look like a selection: bars in the margin serve instead. */
export const FORCED_COLOURS = '(forced-colors: active)';

/** Shows these marks in this style, instead of any others of ours. */
export function paint(marks: readonly Mark[], style: MarkStyle): void {
  if (matchMedia(FORCED_COLOURS).matches) return unpaint();
  const grounds = new Grounds();
  const groups = new Map<string, Range[]>();
  for (const { look, ranges } of marks) {
    const name = `whence-${look}${SUFFIX[style]}${grounds.isDark(elementOf(ranges[0])) ? DARK : ''}`;
    groups.set(name, [...(groups.get(name) ?? []), ...ranges]);
  }
  for (const name of NAMES)
    if (!groups.has(name) && !CHOSEN.includes(name)) CSS.highlights.delete(name);
  for (const [name, ranges] of groups) CSS.highlights.set(name, new Highlight(...ranges));
}

/** Also shows which claim the card is about, and which part of it; null shows none. */
export function paintOpen(mark: Mark | null): void {
  for (const name of CHOSEN) CSS.highlights.delete(name);
  if (!mark) return;
  const ground = isOnDark(mark) ? DARK : '';
  for (const [at, [name, ranges]] of [
    [OPEN, mark.ranges] as const,
    [PART, mark.parts] as const,
  ].entries()) {
    const highlight = new Highlight(...ranges);
    highlight.priority = at + 1;
    if (ranges.length > 0) CSS.highlights.set(name + ground, highlight);
  }
}

/** Takes every mark of ours off the page. */
export function unpaint(): void {
  for (const name of NAMES) CSS.highlights.delete(name);
}

/** True when the mark's text stands on a dark ground. */
export function isOnDark({ ranges }: Mark): boolean {
  return new Grounds().isDark(elementOf(ranges[0]));
}

function elementOf(range: Range | undefined): Element | null {
  return range?.startContainer.parentElement ?? null;
}
