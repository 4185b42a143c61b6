import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import type { BlockReader } from './block.ts';
import { readBlock } from './block-reader.ts';
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
  const { merge, inputs, output, renumber } = task;
  const ranges = inputs.map((directory) => nextBlocks(directory, merge.from));
  const until = Math.min(...ranges.map(({ until }) => until));
  const records = await store.get(
    ranges.flatMap(({ blocks }, at) => blocks.map((block) => blockKey(merge.inputs[at]!, block))),
  );
  let read = 0;
  const cursors = ranges.map(({ blocks }, at) => {
    const readers = blocks.map((block) => readBlock(merge.inputs[at]!, block, records[read++]));
    return new Cursor(readers, renumber[at]!, merge.from, until);
  });
  const written = new Map<string, Uint8Array | null>();
  const writer = new BlockWriter(
    merge.output,
    merge.sentences,
    written,
    output.firsts,
    output.counts,
  );
  writeMerged(cursors, writer);
  const { firsts, counts } = writer;
  const from = until === Infinity ? null : until;
  return { directory: { firsts, counts, pages: output.pages }, from, records: written };
}

function writeMerged(cursors: readonly Cursor[], writer: BlockWriter): void {
  for (;;) {
    let hash = Infinity;
    for (const cursor of cursors) if (cursor.hash < hash) hash = cursor.hash;
    if (hash === Infinity) break;
    const list: number[] = [];
    for (const cursor of cursors) {
      for (; cursor.hash === hash; cursor.next()) cursor.appendTo(list);
    }
    if (list.length > 0) writer.add(hash, ascending(list));
  }
  writer.flush();
}

/** Goes through one input's lists of a range of hashes. */
class Cursor {
  /** Of the list that it stands at; Infinity at the end. */
  hash = -1;
  readonly #readers: readonly BlockReader[];
  readonly #renumbering: Renumbering;
  readonly #until: number;
  #at = 0;

  constructor(
    readers: readonly BlockReader[],
    renumbering: Renumbering,
    from: number,
    until: number,
  ) {
    this.#readers = readers;
    this.#renumbering = renumbering;
    this.#until = until;
    do this.next();
    while (this.hash < from);
  }

  next(): void {
    while (this.#at < this.#readers.length && !this.#readers[this.#at]!.next()) this.#at += 1;
    const hash = this.#readers[this.#at]?.hash ?? Infinity;
    this.hash = hash < this.#until ? hash : Infinity;
  }

  appendTo(list: number[]): void {
    this.#renumbering.appendTo(list, this.#readers[this.#at]!.ordinals);
  }
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

/** A moved leader may have left its place; the list is sorted again only then. */
function ascending(list: number[]): number[] {
  for (let at = 1; at < list.length; at += 1)
    if (list[at]! < list[at - 1]!) return list.sort((one, two) => one - two);
  return list;
}
