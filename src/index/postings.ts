import type { ByteWriter } from './bytes.ts';

/** Ordinals of sentences in a segment stay below this, so that twice one fits 32 bits. */
export const MOST_ORDINALS = 2 ** 30;

/** Writes ascending ordinals as steps from one to the next. */
export function writePostings(
  out: ByteWriter,
  ordinals: ArrayLike<number>,
  from = 0,
  to = ordinals.length,
): void {
  let before = 0;
  for (let at = from; at < to; at += 1) {
    out.varint(ordinals[at]! - before);
    before = ordinals[at]!;
  }
}

/** Reads `count` ordinals from `bytes` at `start` into `into` at `at`. Written out: this is the inner loop of a look-up. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  count: number,
  into: Uint32Array,
  at: number,
): void {
  let next = start;
  let ordinal = 0;
  for (let left = count; left > 0; left -= 1) {
    let byte = bytes[next++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[next++]!;
      value |= (byte & 127) << shift;
    }
    ordinal += value;
    into[at++] = ordinal;
  }
}
