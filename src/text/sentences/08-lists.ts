import { allOf } from '../../all-of.ts';
import type { Break, Stage } from './source.ts';

/** A list's own mark: "1.", "(a).", "IV." */
const MARK = /^\(?(?:\d{1,3}|[a-z]|[IVX]{1,4})\)?\.$/;

const LONGEST_MARK = 7;

const BULLET = /[•▪●◦‣∙■►]+/g;

/** Keeps a list's number with its item ("1. Register"), and begins a sentence at every bullet. */
export const lists: Stage = ({ text }, breaks) => {
  let start = 0;
  const kept = breaks.filter(({ end, next }) => {
    const isMark = end - start < LONGEST_MARK && MARK.test(text.slice(start, end));
    if (!isMark) start = next;
    return !isMark;
  });
  const marked = bullets(text);
  return marked.length === 0 ? kept : [...kept, ...marked].sort((a, b) => a.next - b.next);
};

function bullets(text: string): Break[] {
  return allOf(BULLET, text).map(({ index }) => ({ stop: index, end: index, next: index }));
}
