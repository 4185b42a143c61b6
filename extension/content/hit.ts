/** Which claim a click is meant for. */
import type { Mark } from './marks.ts';

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, ' +
  '[role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';
/** Pixels around a line of text that still belong to it. */
const SLACK = 3;

/** The mark under a plain click; null for clicks on controls, with keys held, or that select text. */
export function markAt(event: MouseEvent, marks: readonly Mark[]): Mark | null {
  const target = event.composedPath()[0];
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (event.button !== 0 || modified || !isElement(target)) return null;
  if (target.closest(CONTROLS) || target.ownerDocument.getSelection()?.type === 'Range')
    return null;
  return marks.find(({ ranges }) => ranges.some((range) => isUnder(event, target, range))) ?? null;
}

/** Whether the words that the reader has selected meet a mark. */
export function isSelected({ ranges }: Mark): boolean {
  const selection = document.getSelection();
  return ranges.some((range) => {
    const words = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (words === null || words.collapsed) return false;
    return (
      words.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
      words.compareBoundaryPoints(Range.END_TO_START, range) < 0
    );
  });
}

/** The element that was clicked must hold the text: an overlay above it does not. */
function isUnder({ clientX, clientY }: MouseEvent, target: Element, range: Range): boolean {
  if (!target.contains(range.startContainer)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left - SLACK &&
      clientX <= right + SLACK &&
      clientY >= top - SLACK &&
      clientY <= bottom + SLACK,
  );
}

function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === 1;
}
