/** Brings a claim before the reader. */
import type { Mark } from './marks.ts';

/** Part of the window, 0 to 1, at its top and bottom where text may lie under a page's bars. */
const EDGE = 0.15;

/** Scrolls the claim to the middle unless it shows well already. At once: nothing moves that might make a reader dizzy. */
export function bringIntoView({ ranges: [range] }: Mark): void {
  const element = range?.startContainer.parentElement;
  if (!range || !element || isInView(range)) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInView(range)) return;
  // A paragraph longer than the window: its middle is not the claim.
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= innerHeight * EDGE && bottom <= innerHeight * (1 - EDGE);
}
