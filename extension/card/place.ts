/** Keeps the card beside its claim while the page scrolls, without covering it. */
import {
  autoUpdate,
  computePosition,
  flip,
  getOverflowAncestors,
  offset,
  shift,
  size,
} from '@floating-ui/dom';

/** Pixels between claim and card, and between card and window. */
const GAP = 8;
/** Pixels below which the card does not shrink; it scrolls inside. */
const LEAST_HEIGHT = 200;
/** Room above or below the claim, in pixels, with which a reader is content; with less the page is scrolled. */
const GOOD_HEIGHT = 320;

/** Places the host below or above the ranges, and again whenever either moves, until the signal aborts. */
export function keepBeside(ranges: readonly Range[], host: HTMLElement, signal: AbortSignal): void {
  const contextElement = ranges[0]?.startContainer.parentElement ?? document.body;
  makeRoom(union(ranges), contextElement);
  const claim = {
    getBoundingClientRect: () => union(ranges),
    getClientRects: () => ranges.flatMap((range) => [...range.getClientRects()]),
    contextElement,
  };
  const move = async () => {
    const { x, y } = await computePosition(claim, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP }), resize(host)],
    });
    if (signal.aborted) return;
    host.style.setProperty('--x', `${Math.round(x)}px`);
    host.style.setProperty('--y', `${Math.round(y)}px`);
  };
  const stop = autoUpdate(claim, host, () => void move());
  signal.addEventListener('abort', stop);
}

/** Where the room is too small, the card reaches past the window rather than over its claim. */
function resize(host: HTMLElement) {
  return size({
    padding: GAP,
    apply: ({ availableHeight }) => {
      const height = Math.max(LEAST_HEIGHT, availableHeight);
      host.style.setProperty('--room', `${Math.floor(height)}px`);
    },
  });
}

/** In a small window the claim moves up, as far as it takes for a card to fit below it. */
function makeRoom({ top, bottom }: DOMRect, element: Element): void {
  const wanted = Math.min(GOOD_HEIGHT, window.innerHeight / 2) + 2 * GAP;
  const below = window.innerHeight - bottom;
  if (Math.max(top, below) >= wanted) return;
  const scroller = getOverflowAncestors(element)[0] ?? window;
  if ('scrollBy' in scroller) scroller.scrollBy({ top: wanted - below, behavior: 'instant' });
}

function union(ranges: readonly Range[]): DOMRect {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}
