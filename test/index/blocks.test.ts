import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/index/bits.ts';
import type { BlockReader } from '../../src/index/block.ts';
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
      const from = new BitReader(BitWriter.joined(head, out));
      expect(from.bits(8)).toBe(7);
      const numbers = parts.map(({ k }) => (k === null ? from.bits(17) : from.golomb(k)));
      expect(numbers).toEqual(parts.map(({ number }) => number));
      expect(out.length).toBe(Math.ceil(from.at / 8) - 1);
    }),
  );
});

test('numbers below others take no bit more than these need, and are read as they were written', () => {
  const pair = fc.tuple(upTo(30), upTo(29)).map(([number, more]) => [number, number + 1 + more]);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
      const out = new BitWriter();
      let most = 0;
      for (const [number = 0, limit = 1] of pairs) {
        out.below(number, limit);
        most += Math.ceil(Math.log2(limit));
      }
      expect(out.at).toBeLessThanOrEqual(most);
      const from = new BitReader(BitWriter.joined(out));
      expect(pairs.map(([, limit = 1]) => from.below(limit))).toEqual(pairs.map(([one]) => one));
    }),
  );
});

type Lists = readonly (readonly [hash: number, list: readonly number[]])[];

const ascending = (numbers: readonly number[]) => [...numbers].sort((one, two) => one - two);

/** Posting lists by hash, both ascending, of a segment with so many sentences: any, and words with phrases of their sentences and some others. */
const lists = fc.integer({ min: 1, max: 30 }).chain((bits) => {
  const sentences = 2 ** bits;
  const some = (most: number) =>
    fc.uniqueArray(fc.nat({ max: sentences - 1 }), { minLength: 1, maxLength: most });
  const any = fc.tuple(upTo(32), some(40)).map(([hash, list]): Lists => [[hash, list]]);
  const word = fc
    .record({
      number: upTo(20),
      list: some(60),
      phrases: fc.array(fc.tuple(fc.integer({ min: 1, max: 4_095 }), some(9), fc.boolean())),
    })
    .map(({ number, list, phrases }): Lists => {
      const within = (places: readonly number[]) => [
        ...new Set(places.map((place) => list[place % list.length]!)),
      ];
      const own = phrases.map(
        ([low, places, isStray]) =>
          [number * 4_096 + low, isStray ? places : within(places)] as const,
      );
      return [[number * 4_096, list], ...own];
    });
  return fc.record({
    sentences: fc.constant(sentences),
    lists: fc.array(fc.oneof(any, word), { maxLength: 30 }).map((all) =>
      ascending([...new Map(all.flat()).keys()]).map((hash) => {
        const list = new Map(all.flat()).get(hash)!;
        return [hash, ascending(list)] as const;
      }),
    ),
  });
});

function writtenOf(sentences: number, lists: Lists) {
  const records = new Map<string, Uint8Array | null>();
  const writer = new BlockWriter(7, sentences, records);
  for (const [hash, list] of lists) writer.add(hash, list);
  writer.flush();
  return { writer, records };
}

/** What a block holds. */
function read(block: BlockReader): [number, number[]][] {
  const lists: [number, number[]][] = [];
  while (block.next()) lists.push([block.hash, [...block.ordinals]]);
  return lists;
}

test('posting lists are read as they were written', () => {
  fc.assert(
    fc.property(lists, ({ sentences, lists }) => {
      const { writer, records } = writtenOf(sentences, lists);
      const blocks = writer.firsts.map((_, at) =>
        read(readBlock(7, at, records.get(blockKey(7, at))!)),
      );
      expect(blocks.map(([first]) => first![0])).toEqual(writer.firsts);
      expect(blocks.flat()).toEqual(lists);
    }),
  );
});

test('a reader that passes over what it does not want finds what it wants', () => {
  const wanted = fc.tuple(lists, fc.infiniteStream(fc.boolean()));
  fc.assert(
    fc.property(wanted, ([{ sentences, lists }, choices]) => {
      const { writer, records } = writtenOf(sentences, lists);
      const some = lists.filter(() => choices.next().value);
      const found = new Map<number, number[]>();
      writer.firsts.forEach((_, at) => {
        const block = readBlock(7, at, records.get(blockKey(7, at))!);
        for (const [hash] of some) {
          if (block.hash < hash) block.skipTo?.(hash);
          while (block.hash < hash && block.next());
          if (block.hash === hash) found.set(hash, [...block.ordinals]);
        }
      });
      expect([...found]).toEqual(some);
    }),
  );
});

test('phrases take less room beside their word than without it', () => {
  const list = Array.from({ length: 100 }, (_, at) => 900 * at);
  const phrases = list.map((ordinal, at) => [4_096 * 5 + 1 + 40 * at, [ordinal]] as const);
  const bytesOf = (lists: Lists) => {
    const { records } = writtenOf(100_000, lists);
    return [...records.values()].reduce((sum, record) => sum + record!.length, 0);
  };
  const own = bytesOf([[4_096 * 5, list]]);
  expect(bytesOf([[4_096 * 5, list], ...phrases]) - own).toBeLessThan(0.75 * bytesOf(phrases));
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
  const parts = [1, 2, 3].flatMap((at) => read(readBlock(7, at, records.get(blockKey(7, at))!)));
  expect(parts.flatMap(([, list]) => list)).toEqual(many);
});

test('a block of the first version is read', () => {
  const [out, list] = [new ByteWriter(), new ByteWriter()];
  for (const one of [4, 300, 20_000]) list.varint(one);
  for (const one of [1_000, 2 * 77 + 1]) out.varint(one);
  for (const one of [24, 2 * 3, list.length]) out.varint(one);
  out.raw(list.view());
  for (const one of [5, 2 * 9 + 1]) out.varint(one);
  expect(read(readBlock(7, 3, seal(blockKey(7, 3), out.view())))).toEqual([
    [1_000, [77]],
    [1_024, [4, 304, 20_304]],
    [1_029, [9]],
  ]);
});

test('a block by words with whole keys, as make 4 wrote it, is read', () => {
  const written =
    '0419fede2f0000c350000000039561600484adb87c93fe4400a4ff55a281400129808845800525bfc015001e000000000000';
  expect(read(readBlock(7, 0, Buffer.from(written, 'hex')))).toEqual([
    [4_096, [4, 304, 20_304, 49_999]],
    [4_097, [304]],
    [8_191, [4, 49_999]],
    [40_960, [9]],
    [40_965, [9]],
    [41_000, [10]],
    [81_921, [7, 8]],
  ]);
});

test('a block that is packed list by list, as the version before that wrote it, is read', () => {
  const written =
    '035054478a0000001100000003000003e8c0269b70012095a387c0000f4041a801271a5400000000';
  expect(read(readBlock(7, 0, Buffer.from(written, 'hex')))).toEqual([
    [1_000, [77]],
    [1_024, [4, 304, 20_304]],
    [2_000_000, [9, 99_999]],
  ]);
});
