import { allOf } from '../../all-of.ts';
import type { Break, Stage } from './source.ts';

const BRACKETS = /[()[\]]/g;

/** A bracket that stays open longer than this, in units, is taken for a slip. */
const LONGEST_BRACKET = 400;

/** Drops breaks inside a bracket that stands within a sentence: "the plan (it failed. It cost much) was". */
export const brackets: Stage = ({ text }, breaks) => {
  if (breaks.length === 0 || !(text.includes('(') || text.includes('['))) return breaks;
  const inner = innerBrackets(text, breaks);
  if (inner.length === 0) return breaks;
  return breaks.filter(({ end }) => !inner.some(([from, to]) => end > from && end < to));
};

function innerBrackets(text: string, breaks: readonly Break[]): [number, number][] {
  const starts = new Set([0, ...breaks.map((place) => place.next)]);
  const found: [number, number][] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index } of allOf(BRACKETS, text)) {
    if (mark === '(' || mark === '[') {
      if (depth++ === 0) open = index;
    } else if (depth > 0 && --depth === 0 && index - open <= LONGEST_BRACKET && !starts.has(open)) {
      found.push([open, index]);
    }
    if (depth > 0 && index - open > LONGEST_BRACKET) depth = 0;
  }
  return found;
}
