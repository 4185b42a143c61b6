import type { ByteWriter } from './bytes.ts';

/**
 * A posting is one whole number: a sentence's ordinal in its segment times 16,
 * plus the context of the key there. A list of them ascends.
 */
export const CONTEXTS = 16;
/** Ordinals stay below this, so that a posting fits 32 bits. */
export const MOST_ORDINALS = 2 ** 28;

export const postingOf = (ordinal: number, context: number): number => ordinal * CONTEXTS + context;

/** Writes ascending postings: the ordinal as the step from the one before, then the context. */
export function writePostings(
  out: ByteWriter,
  postings: ArrayLike<number>,
  from = 0,
  to = postings.length,
): void {
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const ordinal = Math.floor(postings[at]! / CONTEXTS);
    out.varint(postingOf(ordinal - before, postings[at]! % CONTEXTS));
    before = ordinal;
  }
}

/** Reads `count` postings from `bytes` at `start` into `into` at `at`. Written out: this is the inner loop of a look-up. */
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
    ordinal += value >>> 4;
    into[at++] = ((ordinal << 4) | (value & 15)) >>> 0;
  }
}
