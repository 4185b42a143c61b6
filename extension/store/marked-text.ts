/**
 * A text with its sentences marked in it: a mark before and behind each, where
 * the text itself holds none. They take two bytes a sentence, its place as
 * numbers four.
 */
import type { Span } from '../../src/types.ts';

const START = '\u0001';
const END = '\u0002';
/** Stands before a start for each block begun since the last sentence. */
const BLOCK = '\u0003';
/** Stands before a character of the text that is one of these. */
const LITERAL = '\u0004';
const MARK = /\u0004[^]|[\u0001-\u0003]/g;
const MARKS = /[\u0001-\u0004]/g;

/** Where a sentence stands: what it holds in the text, and the number of its block. */
export interface Place extends Span {
  readonly block: number;
}

/** The text with marks; the places ascend and do not overlap. */
export function markText(text: string, places: readonly Place[]): string {
  const plain = (from: number, to?: number) => text.slice(from, to).replace(MARKS, `${LITERAL}$&`);
  let [at, block] = [0, 0];
  const parts = places.map((one) => {
    const before = plain(at, one.start) + BLOCK.repeat(one.block - block);
    [at, block] = [one.end, one.block];
    return `${before}${START}${plain(one.start, one.end)}${END}`;
  });
  return parts.join('') + plain(at);
}

/** The text and the places that a marked text says. */
export function readMarked(marked: string): { text: string; places: Place[] } {
  const places: Place[] = [];
  let [text, at, block, start] = ['', 0, 0, 0];
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    at = index + mark.length;
    if (mark === BLOCK) block += 1;
    else if (mark === START) start = text.length;
    else if (mark === END) places.push({ start, end: text.length, block });
    else text += mark[1];
  }
  return { text: text + marked.slice(at), places };
}

/** A marked text cut behind each sentence, the mark there left out. */
export function cutMarked(marked: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    if (mark !== END) continue;
    parts.push(marked.slice(at, index));
    at = index + 1;
  }
  return [...parts, marked.slice(at)];
}

/** The marked text that was cut. */
export const joinMarked = (parts: readonly string[]): string => parts.join(END);

/** The words of the sentence that a part ends with. */
export function readSentence(part: string): string {
  return part.includes(LITERAL) ? partOf(part).words : part.slice(part.indexOf(START) + 1);
}

/** A sentence with its words. */
export interface PlacedWords extends Place {
  readonly words: string;
}

/** The sentences of a marked text that was cut: what stands between them is not put together. */
export function readParts(parts: readonly string[]): PlacedWords[] {
  let [at, block] = [0, 0];
  return parts.slice(0, -1).map((part) => {
    const { before, blocks, words } = partOf(part);
    const start = at + before;
    at = start + words.length;
    block += blocks;
    return { start, end: at, block, words };
  });
}

/** How many characters and begun blocks stand in a part before the words of its sentence. */
function partOf(part: string): { before: number; blocks: number; words: string } {
  if (part.includes(LITERAL)) {
    const { text, places } = readMarked(part + END);
    const { start, block } = places[0]!;
    return { before: start, blocks: block, words: text.slice(start) };
  }
  const start = part.indexOf(START);
  const blocks = part.slice(0, start).split(BLOCK).length - 1;
  return { before: start - blocks, blocks, words: part.slice(start + 1) };
}
