import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addArticles } from '../../src/index/add.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { IndexDamaged, seal, unseal } from '../../src/index/record.ts';
import { analyse } from '../../src/text/analyse.ts';

const ARTICLE = { id: 'one', sentences: [{ index: 0, text: 'The court ruled on Ohio.' }] };

test('a sealed record gives its payload back', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (key, payload) => {
      expect([...unseal(key, seal(key, payload))]).toEqual([...payload]);
    }),
  );
});

test('one changed bit anywhere, another key or a cut end is damage', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (payload, place, bit) => {
      const record = seal('key', payload);
      record[place % record.length]! ^= 1 << bit;
      expect(() => unseal('key', record)).toThrow(IndexDamaged);
      const whole = seal('key', payload);
      expect(() => unseal('other', whole)).toThrow(IndexDamaged);
      expect(() => unseal('key', whole.subarray(0, -1))).toThrow(IndexDamaged);
      expect(() => unseal('key', undefined)).toThrow(IndexDamaged);
    }),
  );
});

test('a look-up that meets a damaged or missing record of any kind tells which', async () => {
  const healthy = new MemoryIndexStore();
  await addArticles(healthy, [ARTICLE]);
  for (const key of healthy.records.keys()) {
    for (const damage of [new Uint8Array([1, 2, 3, 4, 5, 6]), null]) {
      if (key === 'manifest' && damage === null) continue; // That is an empty index.
      const store = new MemoryIndexStore();
      await addArticles(store, [ARTICLE]);
      await store.apply(new Map([[key, damage]]));
      const answer = lookUp(store, [analyse('The court ruled on Ohio.')], 5);
      await expect(answer).rejects.toThrow(`"${key}"`);
      await expect(answer).rejects.toBeInstanceOf(IndexDamaged);
    }
  }
});
