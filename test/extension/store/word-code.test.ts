import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteCoded } from '../../../extension/store/byte-code.ts';
import { MOST_WORDS, WordCode } from '../../../extension/store/word-code.ts';
import { joined, tokensOf } from '../../../extension/store/word-tokens.ts';

const list = JSON.parse(readFileSync('extension/words.json', 'utf8')) as string[];

/** Words that the list has and has not, what stands between words, and halves of characters. */
const texts = fc.string({
  unit: fc.constantFrom(
    'the',
    'of',
    'Zq',
    'é',
    ' ',
    ' ',
    ', ',
    '\n\n',
    '“',
    '\u0001',
    '\ud83e',
    '7',
  ),
  maxLength: 40,
});
const anything = fc.string({ unit: 'binary', maxLength: 20 });
const pieces = fc.array(fc.oneof(texts, anything), { maxLength: 6 });
/** Lists of their own: longer ones than the numbers of one byte, and phrases. */
const phrases = ['the', 'of', 'of the', 'of the Zq', ', ', 'the, of', ' ', '\n\n', ' “', 'é'];
const fillers = Array.from({ length: 1_000 }, (_, n) => `word${n}`);
const lists = [[], phrases, [...fillers, ...phrases], list];

describe('text by the numbers of its words', () => {
  it.each(lists.map((one) => [one.length, one] as const))(
    'gives each piece back, by a list of %i',
    (_, words) => {
      const code = new WordCode(words);
      fc.assert(
        fc.property(pieces, (some) => {
          const coded = code.open(code.encode(some, 7));
          expect(coded.length).toBe(some.length);
          for (let at = some.length; at >= 0; at -= 1) expect(coded.at(at)).toBe(some[at]);
        }),
      );
    },
  );

  it('spells a word once, however often it comes', () => {
    const code = new WordCode(['the']);
    const once = code.encode(['Zanzibarian'], 7).length;
    const twice = code.encode(['Zanzibarian the Zanzibarian'], 7).length;
    expect(twice).toBeLessThanOrEqual(once + 3);
  });

  it('is read without the bytes before and behind it', () => {
    const code = new WordCode(list);
    const bytes = code.encode(['a harbour', 'of the Zqx'], 7);
    const within = new Uint8Array([1, 2, ...bytes, 3]).subarray(2, 2 + bytes.length);
    expect(code.open(within).at(1)).toBe('of the Zqx');
  });
});

it('a text that the version before packed, as that one wrote it, is read', () => {
  const words = ['the', ...Array.from({ length: 300 }, (_, n) => `w${n}`)];
  const written = '0702050709025a71022c2001e90100ff00aa82ff00ff0100ff02';
  const coded = new ByteCoded(words, Buffer.from(written, 'hex'));
  expect([2, 1, 0].map((piece) => coded.at(piece))).toEqual([
    undefined,
    'Zq, the é',
    'the Zq w299',
  ]);
});

describe('tokens', () => {
  it('make the text again', () => {
    const text = fc.oneof(texts, anything);
    fc.assert(fc.property(text, (one) => void expect(joined(tokensOf(one))).toBe(one)));
  });
});

describe('the list that ships', () => {
  it('has each word once, and no more than have numbers', () => {
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('is the one that stored texts were written with', () => {
    const hash = createHash('sha256').update(JSON.stringify(list)).digest('hex');
    expect(hash.slice(0, 16)).toBe('e6ca077631c0a770');
  });
});
