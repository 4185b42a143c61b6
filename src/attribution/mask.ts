import type { Span } from '../types.ts';
import type { Slot } from './slots.ts';

/** Stands where a phrase names an outlet; FILL pads it, so that offsets stay those of the sentence. */
export const SLOT = '◆';
export const FILL = '°';
/** Stands for what another voice says. */
const HIDDEN = '~';

const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '…': '.',
  '\n': ' ',
  '\t': ' ',
};

/** Lower case with plain quotes, dashes and spaces, one unit for each unit of the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength =
    lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (s) => s.toLowerCase());
  return sameLength.replace(/[’‘ʼ“”–—−…\u00a0\n\t]/g, (c) => FOLDED[c] ?? c);
}

/**
 * The sentence as the rules read it: folded, each slot as one SLOT and its
 * padding, and everything outside `voice` hidden. Offsets are unchanged.
 * @param hidden - ranges that belong to another voice, in order, not overlapping
 */
export function mask(text: string, slots: readonly Slot[], hidden: readonly Span[]): string {
  const folded = fold(text);
  let masked = '';
  let at = 0;
  for (const slot of slots) {
    masked += folded.slice(at, slot.start) + SLOT + FILL.repeat(slot.end - slot.start - 1);
    at = slot.end;
  }
  masked += folded.slice(at);
  return hidden.reduce(hide, masked);
}

function hide(masked: string, span: Span): string {
  return (
    masked.slice(0, span.start) + HIDDEN.repeat(span.end - span.start) + masked.slice(span.end)
  );
}
