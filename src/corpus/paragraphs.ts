import { allOf } from '../all-of.ts';
import type { Span } from '../types.ts';

/** Line lengths, in units, between which a file may have been wrapped by a mail program or an editor. */
const WRAP_FROM = 40;
const WRAP_TO = 100;

/** Two spaces behind a stop, where a page's paragraphs were run together into one line. */
const RUN_TOGETHER = /(?<=[.!?"”’)]) {2,}(?=\S)/g;

/**
 * The paragraphs of plain text, trimmed, in order: its lines, or the groups of
 * lines between empty ones where the text is hard-wrapped, or the parts
 * between double spaces where it has no line ends at all.
 */
export function paragraphsOf(text: string): Span[] {
  const body = trim(text, { start: 0, end: text.length });
  const raw = text.slice(body.start, body.end);
  const cut = raw.includes('\n') ? (isWrapped(raw) ? /\n\s*\n/g : /\r?\n/g) : RUN_TOGETHER;
  return pieces(raw, cut)
    .map((piece) => trim(text, { start: piece.start + body.start, end: piece.end + body.start }))
    .filter(({ start, end }) => end > start);
}

function pieces(text: string, cut: RegExp): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of allOf(cut, text)) {
    found.push({ start, end: index });
    start = index + mark.length;
  }
  return [...found, { start, end: text.length }];
}

/** A span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/** Whether most lines end in mid-sentence and go on with a small letter. */
function isWrapped(text: string): boolean {
  let joins = 0;
  let pairs = 0;
  let line = '';
  for (const raw of text.split('\n')) {
    const next = raw.trim();
    if (line !== '' && next !== '') pairs++;
    if (wraps(line) && /^\p{Ll}/u.test(next)) joins++;
    line = next;
  }
  return pairs >= 4 && joins * 3 >= pairs;
}

/** Whether a line is as long as a wrapped one, and stops in mid-sentence. */
function wraps(line: string): boolean {
  return line.length >= WRAP_FROM && line.length <= WRAP_TO && !/[.!?:"”]$/u.test(line);
}
