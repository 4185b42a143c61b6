/** Marks in the margin: a bar beside the lines of each claim, in the page's own coordinates. */
import { isOnDark } from '../paint.ts';
import type { Mark } from '../marks.ts';

/** Pixels between text and bar, and from one bar to the next where claims share a line. */
const GAP = 10;
const LANE = 8;

interface Bar {
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly lane: number;
}

export function Margin({ marks, open }: { marks: readonly Mark[]; open: (index: number) => void }) {
  return barsOf(marks).map(({ index, top, bottom, left, lane }) => (
    <div
      key={index}
      class={`bar ${marks[index]!.look} ${isOnDark(marks[index]!) ? 'dark' : ''}`}
      aria-hidden="true"
      style={{
        transform: `translate(${left + lane * LANE}px, ${top}px)`,
        height: `${bottom - top}px`,
      }}
      onClick={() => open(index)}
    />
  ));
}

function barsOf(marks: readonly Mark[]): Bar[] {
  const bars = marks.flatMap((mark, index) => barOf(mark, index) ?? []);
  bars.sort((a, b) => a.top - b.top);
  const ends: number[] = [];
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.top + 1);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = bar.bottom;
    return { ...bar, lane: bar.lane * lane };
  });
}

/** `lane` is the way that further bars go: outwards. Null where the text is not shown. */
function barOf({ ranges }: Mark, index: number): Bar | null {
  const rects = ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width }) => width > 1);
  const block = blockOf(ranges[0]?.startContainer.parentElement ?? null);
  if (rects.length === 0 || !block) return null;
  const { left, right } = block.getBoundingClientRect();
  const { direction, paddingLeft, paddingRight } = getComputedStyle(block);
  const isRtl = direction === 'rtl';
  const beside = isRtl
    ? right - Number.parseFloat(paddingRight) + GAP - 5
    : left + Number.parseFloat(paddingLeft) - GAP;
  return {
    index,
    top: Math.round(Math.min(...rects.map(({ top }) => top)) + scrollY) + 1,
    bottom: Math.round(Math.max(...rects.map(({ bottom }) => bottom)) + scrollY) - 1,
    left: Math.round(Math.max(0, beside) + scrollX),
    lane: isRtl ? 1 : -1,
  };
}

function blockOf(element: Element | null): Element | null {
  let block = element;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}
