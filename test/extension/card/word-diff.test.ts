import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../extension/card/word-diff.ts';

const differing = (a: string, b: string) =>
  wordDiff(a, b)
    .filter((part) => part.differs)
    .map((part) => part.text.trim());

describe('differing words', () => {
  it('are those that the other text lacks in this place', () => {
    expect(differing('we need to close the gates', 'we need to close gates')).toEqual(['the']);
    expect(differing('we need to close gates', 'we need to close the gates')).toEqual([]);
    expect(differing('nearly 3,000 ships', '2,737 ships')).toEqual(['nearly 3,000']);
  });

  it('are not a matter of case or punctuation', () => {
    expect(differing('“Gates, shut.”', 'gates shut')).toEqual([]);
  });

  it('together with the rest are the whole text', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (a, b) => {
        expect(
          wordDiff(a, b)
            .map(({ text }) => text)
            .join(''),
        ).toBe(a);
      }),
    );
  });
});
