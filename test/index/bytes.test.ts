import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/index/bytes.ts';

test('numbers, texts and bytes are read as they were written', () => {
  const part = fc.oneof(
    fc.nat({ max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const out = new ByteWriter();
      for (const one of parts) {
        if (typeof one === 'number') out.varint(one);
        else if (typeof one === 'string') out.text(one);
        else out.raw(one);
      }
      const from = new ByteReader(out.view().slice());
      const read = parts.map((one) => {
        if (typeof one === 'number') return from.varint();
        return typeof one === 'string' ? from.text() : from.raw(one.length);
      });
      expect(read).toEqual(parts);
      expect(from.done).toBe(true);
    }),
  );
});

test('a record that ends inside a number or a run of bytes is refused', () => {
  expect(() => new ByteReader(new Uint8Array([200])).varint()).toThrow(RangeError);
  expect(() => new ByteReader(new Uint8Array([5, 1])).text()).toThrow(RangeError);
});
