import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText, isCharset } from '../../src/corpus/charset.ts';

const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(utf16le(text)).swap16());
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8('“Été” reported'), '“Été” reported'],
    ['UTF-8 with a mark', utf8('\ufeffété'), 'été'],
    ['UTF-16 with a mark, little end first', utf16le('“Été”'), '“Été”'],
    ['UTF-16 with a mark, big end first', utf16be('“Été”'), '“Été”'],
    ['bytes that are no UTF-8', latin('été'), 'été'],
    ['nothing', utf8(''), ''],
  ])('is read: %s', (_, bytes, text) => {
    expect(decodeText(bytes, 'utf-8')).toBe(text);
  });

  it('is read in an unknown charset as old Western files are', () => {
    expect(decodeText(latin('été'), 'no-such-charset')).toBe('été');
  });
});

describe('the text of a page', () => {
  it('is in the charset that it declares, unless its bytes are UTF-8', () => {
    const page = '<meta charset="iso-8859-7"><p>';
    expect(decodeHtml(Uint8Array.from([...latin(page), 0xe1]))).toBe(`${page}α`);
    expect(decodeHtml(utf8(`${page}α`))).toBe(`${page}α`);
  });

  it('is in the charset that its byte order mark tells of, whatever it declares', () => {
    expect(decodeHtml(utf16le('<meta charset="utf-8"><p>été'))).toBe(
      '<meta charset="utf-8"><p>été',
    );
  });
});

describe('a charset', () => {
  it('is known by its names', () => {
    expect(['utf-8', 'ISO-8859-1', 'no-such-charset'].map(isCharset)).toEqual([true, true, false]);
  });
});
