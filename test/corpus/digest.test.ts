import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digest } from '../../src/corpus/digest.ts';

const known = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a digest', () => {
  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000])(
    'is the SHA-256 of %i characters',
    (length) => {
      const text = 'é'.padEnd(length, 'a').slice(0, length);
      expect(new Digest().update(text).hex()).toBe(known(text));
    },
  );

  it('is the same however the text is cut', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, (parts) => {
        const digest = new Digest();
        for (const part of parts) digest.update(part);
        expect(digest.hex()).toBe(known(parts.join('')));
      }),
    );
  });

  it('takes megabytes in seconds', () => {
    const text = 'The ferry carried 412,000 people last year. '.repeat(50_000);
    expect(new Digest().update(text).hex()).toBe(known(text));
  });
});
