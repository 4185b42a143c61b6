import { describe, expect, it } from 'vitest';
import { furnitureKind } from '../../src/corpus/furniture.ts';
import { PAGE_FURNITURE, pageFurnitureKind } from '../../src/corpus/page-furniture.ts';

describe.each(PAGE_FURNITURE)('page furniture row $id', (row) => {
  const { kind, example, counterExample } = row;
  it('fires on its example', () => {
    expect(furnitureKind(example, [row])).toBe(kind);
    expect(pageFurnitureKind(`\u00a0${example} `)).toBe(kind);
  });

  it('spares its counter-example', () => {
    expect(pageFurnitureKind(counterExample)).toBeNull();
  });
});

it.each([
  'Save the crusts for the gulls; crumble the bread into the bowls',
  'Log in with the key of your watch, and name the ship.',
  'Close the window when the ship is through',
  'Print the label, and glue it to the crate.',
])('an instruction is no furniture: %s', (line) => {
  expect(pageFurnitureKind(line)).toBeNull();
});
