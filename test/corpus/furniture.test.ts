import { describe, expect, it } from 'vitest';
import { FURNITURE, furnitureKind } from '../../src/corpus/furniture.ts';

describe.each(FURNITURE)('furniture row $id', (row) => {
  const { kind, example, counterExample } = row;
  it('fires on its example', () => {
    expect(furnitureKind(`  ${example} `, [row])).toBe(kind);
    expect(furnitureKind(example)).toBe(kind);
  });

  it('leaves its counter-example alone, as every row does', () => {
    expect(furnitureKind(counterExample)).toBeNull();
  });
});

it('takes a plain sentence for a claim', () => {
  expect(furnitureKind('The council approved the plan on Monday.')).toBeNull();
});
