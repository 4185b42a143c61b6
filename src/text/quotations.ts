import type { Span } from '../types.ts';

/**
 * Words that a sentence quotes, without their marks. A quotation that runs on
 * from the sentence before is not `opened`; one that runs on into the next is
 * not `closed`.
 */
export interface Quotation extends Span {
  readonly opened: boolean;
  readonly closed: boolean;
}

const DOUBLE = /["“”„«»]/g;
const SINGLE = /['‘’]/g;
const LETTER = /[\p{L}\p{N}$£€[]/u;
const SPACE = /[\s([—–-]/;

/**
 * The quotations of a sentence in order, not overlapping. Any double mark
 * closes what any other opened, as mixed marks are common on the web; single
 * marks count only in pairs and outside of double ones.
 */
export function findQuotations(text: string): Quotation[] {
  const found = doubleQuoted(text);
  if (!/['‘]/.test(text)) return found;
  const singles = singleQuoted(text).filter((one) => !found.some((two) => overlap(one, two)));
  return [...found, ...singles].sort((one, two) => one.start - two.start);
}

const overlap = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

/** Where the marks stand; sought by the pattern itself, as most characters are none. */
function placesOf(marks: RegExp, text: string): number[] {
  const places: number[] = [];
  marks.lastIndex = 0;
  while (marks.test(text)) places.push(marks.lastIndex - 1);
  return places;
}

function doubleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const at of placesOf(DOUBLE, text)) {
    if (open >= 0) {
      if (isOpening(text, at)) continue;
      add(found, { start: open, end: at, opened: true, closed: true });
      open = -1;
    } else if (found.length === 0 && at > 0 && isClosing(text, at)) {
      add(found, { start: 0, end: at, opened: false, closed: true });
    } else {
      open = at + 1;
    }
  }
  if (open >= 0) add(found, { start: open, end: text.length, opened: true, closed: false });
  return found;
}

function isOpening(text: string, at: number): boolean {
  return SPACE.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ') && text[at] !== '”';
}

function isClosing(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return text[at] !== '“' && !SPACE.test(before) && !LETTER.test(text[at + 1] ?? ' ');
}

function singleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const at of placesOf(SINGLE, text)) {
    const mark = text[at];
    if (open < 0 && mark !== '’' && isOpening(text, at)) open = at + 1;
    else if (open >= 0 && mark !== '‘' && isClosing(text, at)) {
      add(found, { start: open, end: at, opened: true, closed: true });
      open = -1;
    }
  }
  return found;
}

function add(found: Quotation[], one: Quotation): void {
  if (one.end > one.start) found.push(one);
}
