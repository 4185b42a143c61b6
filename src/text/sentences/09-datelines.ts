import { gluedDatelines } from './datelines.ts';
import type { Break, Stage } from './source.ts';

/** Begins a sentence at a dateline that is glued to the words before it: "separation Washington (CNN)Top". */
export const datelines: Stage = ({ text }, breaks) => {
  const added: Break[] = gluedDatelines(text).map((next) => ({ stop: next, end: next, next }));
  return added.length === 0 ? breaks : [...breaks, ...added].sort((a, b) => a.next - b.next);
};
