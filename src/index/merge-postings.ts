import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { BlockReader } from './block-reader.ts';
import { BlockWriter } from './block-writer.ts';
import { blockKey, lastAtMost, type Directory } from './directory.ts';
import type { Merge } from './manifest.ts';
import type { Renumbering } from './renumber.ts';

/** A merge under way, with what its records say. */
export interface PostingMerge {
  readonly merge: Merge;
  readonly inputs: readonly Directory[];
  readonly output: Directory;
  readonly renumber: readonly Renumbering[];
}

/** The output's directory after a step, its new blocks, and the hash to go on from; null at the end. */
export interface MergedPostings {
  readonly directory: Directory;
  readonly from: number | null;
  readonly records: Map<string, Uint8Array | null>;
}

/** Merges the next posting lists: a range of hashes of which every input's part is at most some blocks. */
export async function mergePostings(
  store: IndexStore,
  task: PostingMerge,
): Promise<MergedPostings> {
  const { merge, inputs, output } = task;
  const ranges = inputs.map((directory) => nextBlocks(directory, merge.from));
  const until = Math.min(...ranges.map(({ until }) => until));
  const lists = new Map<number, number[]>();
  for (const [at, { blocks }] of ranges.entries()) {
    const read = await readLists(store, merge.inputs[at]!, blocks, merge.from, until);
    for (const [hash, list] of read) {
      const merged = lists.get(hash) ?? [];
      task.renumber[at]!.postings(list, merged);
      lists.set(hash, merged);
    }
  }
  const records = new Map<string, Uint8Array | null>();
  const writer = new BlockWriter(merge.output, records, output.firsts, output.counts);
  for (const hash of Float64Array.from(lists.keys()).sort()) {
    const list = lists.get(hash)!;
    if (list.length > 0) writer.add(hash, ascending(list));
  }
  writer.flush();
  const { firsts, counts } = writer;
  const from = until === Infinity ? null : until;
  return { directory: { firsts, counts, pages: output.pages }, from, records };
}

/** The blocks from `from` on that one step reads, and the hash that they are complete below. */
function nextBlocks(directory: Directory, from: number): { blocks: number[]; until: number } {
  const { firsts } = directory;
  let begin = Math.max(0, lastAtMost(firsts, from));
  while (begin > 0 && firsts[begin - 1] === from) begin -= 1;
  let end = Math.min(begin + INDEX.mergeBlocks, firsts.length);
  while (end < firsts.length && firsts[end]! <= from) end += 1;
  while (end < firsts.length && firsts[end] === firsts[begin]) end += 1;
  const blocks = Array.from({ length: end - begin }, (_, at) => begin + at);
  return { blocks, until: firsts[end] ?? Infinity };
}

async function readLists(
  store: IndexStore,
  segment: number,
  blocks: readonly number[],
  from: number,
  until: number,
): Promise<Map<number, Uint32Array>> {
  const records = await store.get(blocks.map((block) => blockKey(segment, block)));
  const lists = new Map<number, Uint32Array>();
  blocks.forEach((block, at) => {
    const reader = new BlockReader(segment, block, records[at]);
    while (reader.next()) {
      if (reader.hash < from || reader.hash >= until) continue;
      lists.set(reader.hash, reader.postings(lists.get(reader.hash)));
    }
  });
  return lists;
}

/** A moved leader may have left its place; the list is sorted again only then. */
function ascending(list: number[]): number[] {
  const broken = list.some((posting, at) => at > 0 && posting < list[at - 1]!);
  return broken ? list.sort((one, two) => one - two) : list;
}
