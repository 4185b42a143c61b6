import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';

/** Text in which everything that is folded comes often. */
const messy = fc
  .array(
    fc.constantFrom(
      ...'ab  "“”„‘’\'`—–-‐‑…. \n\t\u00a0\u200b\u00ad\ufeffe\u0301ö한\u1100\u1161\u11a8Å',
    ),
    { maxLength: 40 },
  )
  .map((units) => units.join(''));
const text = fc.oneof(messy, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('normalise', () => {
  it.each([
    ['“We need” ‘it’', '"We need" \'it\''],
    ["''Quoted'' ``so``", '"Quoted" "so"'],
    ['zero‑tolerance − 3', 'zero-tolerance - 3'],
    ['So – well — yes -- no --- never', 'So — well — yes — no — never'],
    ['a\u00a0 b\n\n\tc', 'a b c'],
    ['im\u00admi\u200bgra\ufefftion', 'immigration'],
    ['Wait…', 'Wait...'],
    ['Cafe\u0301', 'Café'],
    ['plain text, as it is.', 'plain text, as it is.'],
  ])('writes %j as %j', (raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
  });

  it('maps the start and end of a word to the source', () => {
    const raw = '“Wait…  the\u00ad  cafe\u0301—” he said';
    const { text, toSource } = normalise(raw);
    const from = text.indexOf('he said');
    expect(raw.slice(toSource(from), toSource(from + 7))).toBe('he said');
    const cafe = text.indexOf('café');
    expect(raw.slice(toSource(cafe), toSource(cafe + 4))).toBe('cafe\u0301');
  });

  it('changes nothing the second time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('maps offsets in order, from end to end', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text, toSource } = normalise(raw);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          expect(toSource(offset)).toBeGreaterThanOrEqual(last);
          last = toSource(offset);
        }
        if (text !== '') expect(last).toBe(raw.length);
      }),
    );
  });

  it(
    'keeps every letter of text that folding leaves alone where it maps to',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(messy, (raw) => {
          const { text, toSource } = normalise(raw);
          for (let at = 0; at < text.length; at++) {
            if (/[ab]/.test(text.charAt(at)))
              expect(raw.charAt(toSource(at))).toBe(text.charAt(at));
          }
        }),
      );
    },
  );

  it('leaves text in NFC', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = normalise(raw).text;
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
});
