import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutMarked,
  joinMarked,
  markText,
  readMarked,
  readParts,
  readSentence,
  type Place,
} from '../../../extension/store/marked-text.ts';

/** Letters, and the characters that marks are made of. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'b', '\n', '\u{1F9ED}', '\u0001', '\u0002', '\u0003', '\u0004'),
});

describe('a text with its sentences marked', () => {
  it('gives text and places back, whatever the text holds, whole and sentence by sentence', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(6)), (text, steps) => {
        const places: Place[] = [];
        let at = 0;
        for (const step of steps) {
          const start = at + step;
          const end = start + 1 + (step % 3);
          if (end > text.length) break;
          places.push({ start, end, block: (places.at(-1)?.block ?? 0) + (step % 2) });
          at = end;
        }
        const marked = markText(text, places);
        expect(readMarked(marked)).toEqual({ text, places });
        const parts = cutMarked(marked);
        expect(joinMarked(parts)).toBe(marked);
        const words = places.map(({ start, end }) => text.slice(start, end));
        expect(parts.slice(0, -1).map(readSentence)).toEqual(words);
        const placed = places.map((place, nth) => ({ ...place, words: words[nth] }));
        expect(readParts(parts)).toEqual(placed);
      }),
    );
  });
});
