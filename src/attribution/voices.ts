import { allOf } from '../all-of.ts';
import type { Span } from '../types.ts';

/** The quoted stretches of a sentence (without their marks). */
export interface Voices {
  readonly quotations: readonly Span[];
  /** The sentence starts within a quotation that runs on. */
  readonly inside: boolean;
  /** Its last quotation runs on. */
  readonly open: boolean;
}

const MARK = /["“”]/;
const MARKS = /["“”]/g;
const NO_VOICES: Voices = { quotations: [], inside: false, open: false };

/**
 * Finds what a sentence quotes. Straight marks open before a word and close
 * after one; curly ones say which they are.
 * @param inside - whether the sentence starts within a running quotation
 * @param skip - tells whether the quotation is no speech, such as a programme's title
 */
export function findVoices(text: string, inside: boolean, skip: (span: Span) => boolean): Voices {
  if (!inside && !MARK.test(text)) return NO_VOICES;
  const quotations: Span[] = [];
  let start = inside ? 0 : -1;
  const close = (end: number): void => {
    if (end > start && !skip({ start, end })) quotations.push({ start, end });
    start = -1;
  };
  for (const { 0: mark, index } of allOf(MARKS, text)) {
    const opens = mark === '“' || (mark === '"' && start < 0 && /\S/.test(text[index + 1] ?? ' '));
    if (opens && start < 0) start = index + 1;
    else if (!opens && start >= 0) close(index);
  }
  const open = start >= 0;
  if (open) close(text.length);
  return { quotations, inside, open };
}

/** The parts of a text of `length` units that lie outside the given ranges. */
export function outside(spans: readonly Span[], length: number): Span[] {
  const edges = [0, ...spans.flatMap((span) => [span.start, span.end]), length];
  const gaps: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? length;
    if (end > start) gaps.push({ start, end });
  }
  return gaps;
}
