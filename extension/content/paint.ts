/** Shows marks on the page as CSS highlights: no element of the page is touched. */
import { LOOKS, MARK_STYLES, type MarkStyle } from '../look.ts';
import { Grounds } from './ground.ts';
import type { Mark } from './marks.ts';

const OPEN = 'whence-open';
const DARK = '-dark';
/** What a style adds to a highlight's name; content.css draws nothing for a margin mark. */
const SUFFIX: Readonly<Record<MarkStyle, string>> = {
  underline: '',
  tint: '-tint',
  margin: '-margin',
};
const NAMES = [
  OPEN,
  ...LOOKS.flatMap((look) => MARK_STYLES.map((style) => `whence-${look}${SUFFIX[style]}`)),
].flatMap((name) => [name, name + DARK]);

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
  const open = [OPEN, OPEN + DARK];
  for (const name of NAMES)
    if (!groups.has(name) && !open.includes(name)) CSS.highlights.delete(name);
  for (const [name, ranges] of groups) CSS.highlights.set(name, new Highlight(...ranges));
}

/** Also shows which claim the card is about; null shows none. */
export function paintOpen(mark: Mark | null): void {
  for (const name of [OPEN, OPEN + DARK]) CSS.highlights.delete(name);
  if (!mark) return;
  const highlight = new Highlight(...mark.ranges);
  highlight.priority = 1;
  CSS.highlights.set(isOnDark(mark) ? OPEN + DARK : OPEN, highlight);
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
