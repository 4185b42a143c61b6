/** A text in one spelling, and the way back to the text that it came from. */
export interface Normalised {
  readonly text: string;
  /** The source's offset for an offset of `text`; never falls as its argument grows. */
  readonly toSource: (offset: number) => number;
}

/** What is written in its place, by character. */
const FOLDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['“”„‟«»＂″', '"'],
      ['‘’‚‛‹›`´ʼ＇′', "'"],
      ['‐‑−﹣－', '-'],
      ['–—―‒⸺', '—'],
      ['…', '...'],
    ] as const
  ).flatMap(([from, to]) => Array.from(from, (character) => [character, to] as const)),
);

const FOLDED = Array.from(FOLDS.keys()).join('');
const HYPHENS = '\\-‐‑−﹣－';
/** Characters that nobody sees: zero-width space and joiner, soft hyphen, marks of direction. */
const UNSEEN = '\\u200b\\u2060\\ufeff\\u00ad\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const APOSTROPHES = "'‘’‚‛`´";
const APOSTROPHE_PAIR = `[${APOSTROPHES}][${UNSEEN}]*[${APOSTROPHES}]`;
const DASH_RUN = `[${HYPHENS}](?:[${UNSEEN}]*[${HYPHENS}])+`;
const JAMO = '\\u1100-\\u11ff\\ua960-\\ua97f\\ud7b0-\\ud7ff';

/** Text without any of these stays as it is. */
const MAY_CHANGE = /[^ -_a-~]| {2}|--|''/;

/** Curly marks and dashes, of which each by itself becomes one other unit, and what else may change. */
const CURLY = /[“”‘’–]/g;
const MORE_THAN_CURLY = /[^ -_a-~“”‘’–—]| {2}|--|['‘’]{2}/;

/** The pieces that may change in text without combining marks. */
const SPECIAL = new RegExp(
  `[\\s${UNSEEN}]{2,}|[^\\S ]|${DASH_RUN}|${APOSTROPHE_PAIR}|[${UNSEEN}${FOLDED}]`,
  'gu',
);

/** All pieces of text with combining marks; each composes by itself. */
const PIECES = new RegExp(
  `[\\s${UNSEEN}]+|${DASH_RUN}|${APOSTROPHE_PAIR}|[${JAMO}\\uac00-\\ud7a3][${JAMO}${UNSEEN}]*|\\P{M}[\\p{M}${UNSEEN}]*|\\p{M}+`,
  'gu',
);

const DASHES = new RegExp(`^[${HYPHENS}]{2,}$`, 'u');
const PAIR = new RegExp(`^[${APOSTROPHES}]{2}$`, 'u');
/** Latin letters and the usual punctuation are as they are; a quick look spares them the full one. */
const BEYOND_LATIN = /[\u0300-\u1fff\u2070-\uffff]/;
const MAY_COMPOSE = new RegExp(`[\\p{M}${JAMO}]`, 'u');
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');

/**
 * One spelling for text from any page: NFC, straight quotation marks and
 * apostrophes ('' is a quotation mark), one hyphen and one dash, "..." for the ellipsis, single spaces,
 * nothing invisible. Offsets are UTF-16 units. Doing it twice changes nothing.
 */
export function normalise(raw: string): Normalised {
  if (!MAY_CHANGE.test(raw)) return { text: raw, toSource: asIs };
  if (!MORE_THAN_CURLY.test(raw))
    return { text: raw.replace(CURLY, (mark) => FOLDS.get(mark) ?? mark), toSource: asIs };
  const pattern = BEYOND_LATIN.test(raw) && composes(raw) ? PIECES : SPECIAL;
  const map = new OffsetMap();
  let text = '';
  let copied = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(raw); found; found = pattern.exec(raw)) {
    const { 0: piece, index } = found;
    const folded = FOLDS.get(piece) ?? fold(piece);
    if (folded === piece) continue;
    text += raw.slice(copied, index);
    map.replace(text.length, folded.length, index, piece.length);
    text += folded;
    copied = index + piece.length;
  }
  return { text: text + raw.slice(copied), toSource: (offset) => map.toSource(offset) };
}

const asIs = (offset: number): number => offset;

function composes(raw: string): boolean {
  return MAY_COMPOSE.test(raw) || raw.normalize('NFC') !== raw;
}

function fold(piece: string): string {
  const seen = piece.replace(ALL_UNSEEN, '');
  if (seen === '') return '';
  if (/^\s/u.test(seen)) return seen.replace(/^\s+/u, ' ');
  if (DASHES.test(seen)) return '—';
  if (PAIR.test(seen)) return '"';
  const composed = seen.normalize('NFC');
  const first = composed.charAt(0);
  return (FOLDS.get(first) ?? first) + composed.slice(1);
}

/** Where the distance between folded text and source changes. */
class OffsetMap {
  readonly #folded = [0];
  readonly #source = [0];

  replace(folded: number, foldedLength: number, source: number, sourceLength: number): void {
    if (foldedLength === sourceLength) return;
    if (foldedLength > 0) this.#add(folded, source);
    // Inside a longer replacement offsets stay on the piece; behind it they run along again.
    for (let inner = 1; inner < foldedLength; inner++)
      this.#add(folded + inner, source + Math.min(inner, sourceLength - 1));
    this.#add(folded + foldedLength, source + sourceLength);
  }

  toSource(offset: number): number {
    const at = this.#lastAtOrBefore(offset);
    return (this.#source[at] ?? 0) + offset - (this.#folded[at] ?? 0);
  }

  #add(folded: number, source: number): void {
    if (this.#folded.at(-1) === folded) this.#source[this.#source.length - 1] = source;
    else {
      this.#folded.push(folded);
      this.#source.push(source);
    }
  }

  #lastAtOrBefore(offset: number): number {
    let low = 0;
    let high = this.#folded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#folded[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
