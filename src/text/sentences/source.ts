import { unitAt } from '../../unit-at.ts';

/** One block of a document, as the stages see it. Offsets are the block's own. */
export interface Source {
  readonly text: string;
  /** Offsets of the straight quotation marks that open; every other one in the block closes. */
  readonly opening: ReadonlySet<number>;
}

/** A place where one sentence may end and the next begin. */
export interface Break {
  /** First unit of the stop ("." in `case."`); equal to `end` where a break has no stop. */
  readonly stop: number;
  /** End of the sentence: after the stop and the closing marks that belong to it. */
  readonly end: number;
  /** Start of what follows; equal to `end` where the space is missing. */
  readonly next: number;
}

/** A numbered stage: looks at the block, drops or adds breaks, and keeps their order. */
export type Stage = (source: Source, breaks: readonly Break[]) => readonly Break[];

/** Longest look back or ahead for a word, in units. */
const WORD_REACH = 24;

const OPENING_MARKS = '"“„«‘\'’([{¿¡*';

const WORD_AHEAD = /^[\p{L}\p{N}][\p{L}\p{N}'’&]*/u;

/** Offset of the first unit at or after `from` that is no opening mark. */
export function behindMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && OPENING_MARKS.includes(text.charAt(at))) at++;
  return at;
}

/** The word that a sentence at `from` would begin with, without opening marks; '' when there is none. */
export function wordAhead(text: string, from: number): string {
  const at = behindMarks(text, from);
  return WORD_AHEAD.exec(text.slice(at, at + WORD_REACH))?.[0] ?? '';
}

/** The word right before `at`, inner points and hyphens included ("U.S", "R-Ariz"); '' when there is none. */
export function wordBehind(text: string, at: number): string {
  const reach = Math.max(0, at - WORD_REACH);
  let from = at;
  while (from > reach && isWordUnit(unitAt(text, from - 1))) from--;
  while (from < at && '.&-'.includes(text.charAt(from))) from++;
  return text.slice(from, at);
}

/** Letters, digits and the marks that join them; every unit beyond ASCII that is no space or quotation mark. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return ASCII_WORD[unit] === 1;
  return unit > 0xbf && !(unit >= 0x2000 && unit <= 0x206f) && !isSpace(unit);
}

const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[A-Za-z0-9.&-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Offset of the first unit at or after `from` that is no white space. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(unitAt(text, at))) at++;
  return at;
}

/** Whether a UTF-16 unit is white space, no-break and zero-width space included. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return WIDE_SPACES.has(unit) || (unit >= 0x2000 && unit <= 0x200b);
}

const WIDE_SPACES = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
