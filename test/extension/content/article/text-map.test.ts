import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../extension/content/article/assemble.ts';
import { stampedCopy, wholeOf } from '../../../../extension/content/article/copy.ts';
import { segmentsOf } from '../../../../extension/content/article/segments.ts';

/** Small pages of blocks with inline elements, odd spaces and breaks. */
const inline = fc.constantFrom(
  'word',
  ' ',
  '\n  ',
  'two words',
  '<b>bold</b>',
  '<i> in </i>',
  '<br>',
  'é😀',
);
const block = fc
  .tuple(fc.constantFrom('p', 'div', 'li', 'h2'), fc.array(inline, { maxLength: 8 }))
  .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
const page = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n'));

function documentOf(html: string): Document {
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

function assembled(html: string) {
  const document = documentOf(html);
  const work = stampedCopy(document, wholeOf(document));
  let step = work.next();
  while (!step.done) step = work.next();
  const segments = segmentsOf(step.value.pieces);
  return assemble(segments.map((segment) => ({ segment, kind: 'body', isCredit: false })));
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('the map from text to page', () => {
  it('gives for any span the text that stands there, spaces aside', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, map } = assembled(html);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const span = { start: start!, end: end! };
        const there = map
          .places(span)
          .map((place) => place.node.data.slice(place.start, place.end));
        expect(squeeze(there.join(''))).toBe(squeeze(text.slice(span.start, span.end)));
      }),
    );
  });

  it('keeps all text of the page, in blocks that are ordered, trimmed and apart', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, blocks } = assembled(html);
        const all = documentOf(html).body.textContent;
        expect(squeeze(text)).toBe(squeeze(all));
        let last = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
