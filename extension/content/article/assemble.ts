/** Kept pieces of the page → the article's text, its blocks, and the map back. */
import type { Block, BlockKind } from '../../../src/types.ts';
import type { Piece } from './copy.ts';
import { TextMap } from './text-map.ts';

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
}

const BLOCK_SEPARATOR = '\n\n';
/** Two line breaks in a row end a paragraph. */
const PARAGRAPH_BREAKS = 2;

/** Says what the block of an element is; `linkShare` is the part of its text inside links, 0 to 1. */
export type KindOf = (owner: Element, text: string, linkShare: number) => BlockKind;

/**
 * Joins the pieces whose stamp is kept, whitespace folded as a browser shows
 * it. A block is a run of pieces with one block-level owner.
 */
export function assemble(
  pieces: readonly Piece[],
  kept: ReadonlySet<number>,
  kindOf: KindOf,
): Assembled {
  const writer = new BlockWriter(kindOf);
  for (const piece of pieces) {
    // Readability drops line breaks that it made into paragraphs.
    if (piece.text === null) writer.lineBreak(piece.owner);
    else if (!kept.has(piece.stamp)) writer.skip(piece.text, piece.owner);
    else writer.write(piece.text, piece.owner, piece.linked);
  }
  return writer.finish();
}

class BlockWriter {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #map = new TextMap();
  #owner: Element | null = null;
  #start = 0;
  #linked = 0;
  #breaks = 0;
  /** Whitespace seen but not written: it counts only when text follows in the block. */
  #space: { node: Text; from: number } | 'of a break' | null = null;

  constructor(private readonly kindOf: KindOf) {}

  /** Text that is not kept parts what stands around it, unless it is inline in the same block. */
  skip(node: Text, owner: Element): void {
    if (node.data.trim() !== '' && owner !== this.#owner) this.#breaks = PARAGRAPH_BREAKS;
  }

  lineBreak(owner: Element): void {
    if (owner === this.#owner) this.#breaks++;
  }

  write(node: Text, owner: Element, linked: boolean): void {
    const words = node.data.matchAll(/[^ \t\n\r\f]+/g);
    let end = 0;
    for (const { 0: word, index } of words) {
      if (owner !== this.#owner || this.#breaks >= PARAGRAPH_BREAKS) this.#open(owner);
      if (index > end) this.#space ??= { node, from: end };
      else if (this.#breaks > 0) this.#space ??= 'of a break';
      this.#put(node, index, word, linked);
      end = index + word.length;
    }
    if (end < node.data.length && owner === this.#owner) this.#space ??= { node, from: end };
  }

  finish(): Assembled {
    this.#close();
    return { text: this.#text, blocks: this.#blocks, map: this.#map };
  }

  #put(node: Text, from: number, word: string, linked: boolean): void {
    if (this.#space && this.#text.length > this.#start) {
      const at = this.#text.length;
      if (this.#space !== 'of a break') this.#map.add({ ...this.#space, at, length: 1 });
      this.#text += ' ';
    }
    this.#space = null;
    this.#breaks = 0;
    this.#map.add({ at: this.#text.length, node, from, length: word.length });
    this.#text += word;
    if (linked) this.#linked += word.length;
  }

  #open(owner: Element): void {
    this.#close();
    this.#owner = owner;
    if (this.#text !== '') this.#text += BLOCK_SEPARATOR;
    this.#start = this.#text.length;
  }

  #close(): void {
    const text = this.#text.slice(this.#start);
    if (this.#owner && text !== '') {
      const kind = this.kindOf(this.#owner, text, this.#linked / text.length);
      this.#blocks.push({ start: this.#start, end: this.#text.length, kind });
    }
    this.#owner = null;
    this.#linked = 0;
    this.#breaks = 0;
    this.#space = null;
  }
}
