import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/index/bits.ts';
import { readBlock } from '../../src/index/block-reader.ts';
import { BlockWriter } from '../../src/index/block-writer.ts';
import { ByteWriter } from '../../src/index/bytes.ts';
import { blockKey } from '../../src/index/directory.ts';
import { seal } from '../../src/index/record.ts';

/** A number of any length up to so many bits. */
const upTo = (bits: number) =>
  fc.integer({ min: 0, max: bits }).chain((some) => fc.nat({ max: 2 ** some - 1 }));

test('numbers are read bit by bit as they were written', () => {
  const part = fc.oneof(
    fc.record({ number: upTo(32), k: fc.integer({ min: 1, max: 31 }) }),
    fc.record({ number: upTo(30), k: fc.constant(0) }),
    fc.record({ number: upTo(17), k: fc.constant(null) }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 300 }), (parts) => {
      const out = new BitWriter();
      for (const { number, k } of parts)
        if (k === null) out.bits(number, 17);
        else out.golomb(number, k);
      const head = new BitWriter();
      head.bits(7, 8);
      const from = new BitReader(out.after(head));
      expect(from.bits(8)).toBe(7);
      const numbers = parts.map(({ k }) => (k === null ? from.bits(17) : from.golomb(k)));
      expect(numbers).toEqual(parts.map(({ number }) => number));
      expect(out.length).toBe(Math.ceil(from.at / 8) - 1);
    }),
  );
});

/** Posting lists by hash, both ascending, of a segment with so many sentences. */
const lists = fc.integer({ min: 1, max: 30 }).chain((bits) =>
  fc.record({
    sentences: fc.constant(2 ** bits),
    lists: fc
      .uniqueArray(
        fc.tuple(
          upTo(32),
          fc.uniqueArray(fc.nat({ max: 2 ** bits - 1 }), { minLength: 1, maxLength: 40 }),
        ),
        { selector: ([hash]) => hash, maxLength: 60 },
      )
      .map((all) =>
        all
          .map(([hash, list]) => [hash, list.sort((one, two) => one - two)] as const)
          .sort(([one], [two]) => one - two),
      ),
  }),
);

test('posting lists are read as they were written', () => {
  fc.assert(
    fc.property(lists, ({ sentences, lists }) => {
      const records = new Map<string, Uint8Array | null>();
      const writer = new BlockWriter(7, sentences, records);
      for (const [hash, list] of lists) writer.add(hash, list);
      writer.flush();
      const left = [...lists];
      for (const [at, first] of writer.firsts.entries()) {
        const block = readBlock(7, at, records.get(blockKey(7, at))!);
        expect(left[0]![0]).toBe(first);
        while (block.next()) {
          const [hash, list] = left.shift()!;
          expect(block.hash).toBe(hash);
          // A list that nobody asks for is passed over.
          if (hash % 3 !== 0) expect(block.ordinals()).toEqual(list);
        }
      }
      expect(left).toEqual([]);
    }),
  );
});

test('a list of many postings has blocks of its own, which tell how many', () => {
  const records = new Map<string, Uint8Array | null>();
  const writer = new BlockWriter(7, 100_000, records);
  const many = Array.from({ length: 30_000 }, (_, at) => 3 * at);
  writer.add(5, [8]);
  writer.add(9, many);
  writer.add(12, [8, 9]);
  writer.flush();
  expect(writer.firsts).toEqual([5, 9, 9, 9, 12]);
  expect(writer.counts).toEqual([0, 12_000, 12_000, 6_000, 0]);
  const read = [1, 2, 3].flatMap((at) => {
    const block = readBlock(7, at, records.get(blockKey(7, at))!);
    block.next();
    return block.ordinals();
  });
  expect(read).toEqual(many);
});

test('a block of an earlier version is read', () => {
  const [out, list] = [new ByteWriter(), new ByteWriter()];
  for (const one of [4, 300, 20_000]) list.varint(one);
  for (const one of [1_000, 2 * 77 + 1]) out.varint(one);
  for (const one of [24, 2 * 3, list.length]) out.varint(one);
  out.raw(list.view());
  for (const one of [5, 2 * 9 + 1]) out.varint(one);
  const block = readBlock(7, 3, seal(blockKey(7, 3), out.view()));
  const read: [number, number[]][] = [];
  while (block.next()) read.push([block.hash, [...block.ordinals()]]);
  expect(read).toEqual([
    [1_000, [77]],
    [1_024, [4, 304, 20_304]],
    [1_029, [9]],
  ]);
});
