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

const DOUBLE = '"“”„«»';
const SINGLE = "'‘’";
const LETTER = /[\p{L}\p{N}$£€[]/u;
const SPACE = /[\s([—–-]/;

/**
 * The quotations of a sentence in order, not overlapping. Any double mark
 * closes what any other opened, as mixed marks are common on the web; single
 * marks count only in pairs and outside of double ones.
 */
export function findQuotations(text: string): Quotation[] {
  const found = /["“”„«»]/.test(text) ? doubleQuoted(text) : [];
  if (!/['‘]/.test(text)) return found;
  const singles = singleQuoted(text).filter((one) => !found.some((two) => overlap(one, two)));
  return [...found, ...singles].sort((one, two) => one.start - two.start);
}

const overlap = (one: Span, two: Span): boolean => one.start < two.end && two.start < one.end;

function doubleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!DOUBLE.includes(mark)) continue;
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
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!SINGLE.includes(mark)) continue;
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
