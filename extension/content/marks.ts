/** The marks on the page: CSS highlights over live ranges. */
import type { Check, SentenceCheck } from '../../src/types.ts';
import { LOOKS, lookOf, type Look } from '../look.ts';
import type { Place, TextMap } from './article/text-map.ts';
import { isLightText } from './theme.ts';

/** A marked claim: its sentence, and the ranges that show it. */
export interface Mark {
  readonly sentence: SentenceCheck;
  readonly look: Look;
  readonly ranges: readonly Range[];
}

const OPEN = 'whence-open';
const NAMES = [...LOOKS.map((look) => `whence-${look}`), OPEN];

/** Makes a mark for every sentence with a finding, in page order. */
export function marksOf(check: Check, map: TextMap): Mark[] {
  return check.sentences.flatMap((sentence) => {
    if (!sentence.finding) return [];
    const ranges = map.places(sentence).flatMap(liveRange);
    const look = lookOf(sentence.finding, check.page.newsroom);
    return ranges.length > 0 ? [{ sentence, look, ranges }] : [];
  });
}

/** None where the page has changed since it was read; it will be read again. */
function liveRange({ node, start, end }: Place): Range[] {
  if (!node.isConnected || end > node.data.length) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [range];
}

/** Shows these marks instead of any others of ours. */
export function paint(marks: readonly Mark[]): void {
  const first = marks[0]?.ranges[0];
  const theme = first && isLightText(first.startContainer.parentElement) ? '-dark' : '';
  unpaint();
  for (const look of LOOKS) {
    const ranges = marks.filter((mark) => mark.look === look).flatMap((mark) => mark.ranges);
    if (ranges.length > 0) CSS.highlights.set(`whence-${look}${theme}`, new Highlight(...ranges));
  }
}

/** Also shows which claim the card is about; null shows none. */
export function paintOpen(mark: Mark | null): void {
  for (const name of [OPEN, `${OPEN}-dark`]) CSS.highlights.delete(name);
  const first = mark?.ranges[0];
  if (!mark || !first) return;
  const highlight = new Highlight(...mark.ranges);
  highlight.priority = 1;
  const dark = isLightText(first.startContainer.parentElement);
  CSS.highlights.set(dark ? `${OPEN}-dark` : OPEN, highlight);
}

/** Takes every mark of ours off the page. */
export function unpaint(): void {
  for (const name of NAMES) {
    CSS.highlights.delete(name);
    CSS.highlights.delete(`${name}-dark`);
  }
}
