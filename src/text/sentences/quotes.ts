import { allOf } from '../../all-of.ts';
import { isSpace } from './source.ts';

/** Curly marks set the state; straight ones are judged, since they look alike. */
const MARKS = /["“”„«»]/g;

const NONE: ReadonlySet<number> = new Set();

/**
 * Which straight quotation marks of a block open a quotation. A mark with a
 * space on one side only shows its own direction; the others take turns, and
 * curly marks keep the count right in text that mixes both ("like this”).
 */
export function openingQuotes(text: string): ReadonlySet<number> {
  if (!text.includes('"')) return NONE;
  const opening = new Set<number>();
  let open = false;
  for (const { 0: mark, index } of allOf(MARKS, text)) {
    if (mark !== '"') open = mark !== '”' && mark !== '»';
    else {
      open = opens(text, index, open);
      if (open) opening.add(index);
    }
  }
  return opening;
}

function opens(text: string, at: number, open: boolean): boolean {
  const looseBefore =
    at === 0 || isSpace(text.charCodeAt(at - 1)) || '([—–-'.includes(text.charAt(at - 1));
  const looseAfter =
    at + 1 === text.length ||
    isSpace(text.charCodeAt(at + 1)) ||
    ',.;:!?)]'.includes(text.charAt(at + 1));
  return looseBefore === looseAfter ? !open : looseBefore;
}
