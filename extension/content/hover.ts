/** Opening a claim by resting the pointer on it, where the reader chose so. */
import { markAt } from './hit.ts';
import type { Mark } from './marks.ts';

/** Milliseconds that the pointer must rest; less would open cards on its way across the page. */
const REST = 350;

/** Calls back once for each of the marks that the pointer comes to rest on, until the signal aborts. */
export function onHover(
  marks: () => readonly Mark[],
  rested: (mark: Mark) => void,
  signal: AbortSignal,
): void {
  let last: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (mark: Mark | null) => {
    if (mark && mark !== last) rested(mark);
    last = mark;
  };
  // An event knows its path only while it is on its way.
  const onMove = (event: MouseEvent) => {
    clearTimeout(timer);
    const mark = event.buttons === 0 ? markAt(event, marks()) : null;
    timer = setTimeout(() => settle(mark), REST);
  };
  document.addEventListener('mousemove', onMove, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
