import { describe, expect, it } from 'vitest';
import { PAGE_FURNITURE, pageFurnitureKind } from '../../src/corpus/page-furniture.ts';

describe.each(PAGE_FURNITURE)(
  'page furniture row $id',
  ({ kind, pattern, example, counterExample }) => {
    it('fires on its example', () => {
      expect(pattern.test(example)).toBe(true);
      expect(pageFurnitureKind(`\u00a0${example} `)).toBe(kind);
    });

    it('spares its counter-example', () => {
      expect(pageFurnitureKind(counterExample)).toBeNull();
    });
  },
);

it.each([
  'Save the crusts for the gulls; crumble the bread into the bowls',
  'Log in with the key of your watch, and name the ship.',
  'Close the window when the ship is through',
  'Print the label, and glue it to the crate.',
])('an instruction is no furniture: %s', (line) => {
  expect(pageFurnitureKind(line)).toBeNull();
});
