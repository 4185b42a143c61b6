/** Pieces of the page → segments: runs of text that one block-level element shows as one paragraph. */
import { PAGE } from '../../../src/tuning.ts';
import type { Piece } from './copy.ts';

/** One paragraph-like run of pieces with one owner. */
export interface Segment {
  readonly owner: Element;
  readonly pieces: readonly Piece[];
  /** Its text, whitespace folded. */
  readonly text: string;
  /** Share of its characters inside links, 0 to 1. */
  readonly linkShare: number;
}

/** Two line breaks in a row end a paragraph. */
const PARAGRAPH_BREAKS = 2;

/** Whitespace that a browser folds; a no-break space stays. */
export const FOLDED = /[ \t\n\r\f]+/g;

/** Cuts the pieces at every change of owner and at every two line breaks; none is empty. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  let run: Piece[] = [];
  let breaks = 0;
  const close = () => {
    const segment = segmentOf(run);
    if (segment) segments.push(segment);
    run = [];
    breaks = 0;
  };
  for (const piece of pieces) {
    const isBlank = piece.text !== null && piece.text.data.trim() === '';
    if (isBlank) {
      if (run[0]?.owner === piece.owner) run.push(piece);
      continue;
    }
    if (run[0] && run[0].owner !== piece.owner) close();
    if (piece.text === null) breaks++;
    else if (breaks >= PARAGRAPH_BREAKS) close();
    else breaks = 0;
    run.push(piece);
  }
  close();
  return segments;
}

function segmentOf(pieces: readonly Piece[]): Segment | null {
  const [first] = pieces;
  const text = pieces.map((piece) => piece.text?.data ?? '\n').join('');
  const folded = text.replace(FOLDED, ' ').trim();
  if (!first || folded === '') return null;
  const linked = pieces.reduce((sum, piece) => sum + (piece.linked ? lengthOf(piece) : 0), 0);
  return { owner: first.owner, pieces, text: folded, linkShare: linked / folded.length };
}

/** A stop, in any script, and what may close behind it. */
const STOP = /[.!?…:;。！？।؟۔]["'”’»)\]]*$/;

/** Whether a text ends like a sentence. */
export function endsLikeSentence(text: string): boolean {
  return STOP.test(text);
}

/** Whether a segment is running text. */
export function isProse({ text }: Segment): boolean {
  return text.length >= PAGE.shortestParagraph && endsLikeSentence(text);
}

/** Characters that a piece shows, spaces aside from those between words. */
export function lengthOf({ text }: Piece): number {
  return text === null ? 0 : text.data.replace(FOLDED, ' ').trim().length;
}

/** What an element says, as one line. */
export function lineOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
