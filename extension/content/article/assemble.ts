/** Chosen segments of the page → the article's text, its blocks, and the map back. */
import type { Block, BlockKind } from '../../../src/types.ts';
import type { Piece } from './copy.ts';
import type { Segment } from './segments.ts';
import { TextMap } from './text-map.ts';

/** A segment that belongs to the article, and what it is in it. */
export interface Chosen {
  readonly segment: Segment;
  readonly kind: BlockKind;
  /** Furniture that tells whose text the article is. */
  readonly isCredit: boolean;
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
}

/** Stands between two blocks. */
export const BLOCK_SEPARATOR = '\n\n';
const WORD = /[^ \t\n\r\f]+/g;

/** Writes each segment as a block, whitespace folded as a browser shows it. */
export function assemble(chosen: readonly Chosen[]): Assembled {
  const writer = new BlockWriter();
  for (const { segment, kind } of chosen) writer.block(segment.pieces, kind);
  return writer;
}

class BlockWriter implements Assembled {
  text = '';
  readonly blocks: Block[] = [];
  readonly map = new TextMap();
  /** Whitespace seen but not written: it counts only when text follows in the block. */
  #space: { node: Text; from: number } | 'of a break' | null = null;

  block(pieces: readonly Piece[], kind: BlockKind): void {
    const before = this.text;
    if (before !== '') this.text += BLOCK_SEPARATOR;
    const start = this.text.length;
    this.#space = null;
    for (const { text } of pieces) {
      if (text === null) this.#space ??= 'of a break';
      else this.#write(text, start);
    }
    if (this.text.length === start) this.text = before;
    else this.blocks.push({ start, end: this.text.length, kind });
  }

  #write(node: Text, start: number): void {
    let end = 0;
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      if (index > end) this.#space ??= { node, from: end };
      this.#put(node, index, word, start);
      end = index + word.length;
    }
    if (end < node.data.length) this.#space ??= { node, from: end };
  }

  #put(node: Text, from: number, word: string, start: number): void {
    if (this.#space && this.text.length > start) {
      const at = this.text.length;
      if (this.#space !== 'of a break') this.map.add({ ...this.#space, at, length: 1 });
      this.text += ' ';
    }
    this.#space = null;
    this.map.add({ at: this.text.length, node, from, length: word.length });
    this.text += word;
  }
}
