import { hashText } from '../text/hash.ts';

/** The formats of records; one of another format is foreign. Postings that are packed bit by bit, those that lie by words, and those by words with short keys are told from those of earlier versions. */
export const PLAIN = 2;
export const PACKED = 3;
export const BY_WORDS = 4;
export const SHORT = 5;
const HEADER = 5;

/**
 * A record of the index is missing, damaged or of another format. The index
 * holds nothing that the articles do not: empty the store and add them again.
 */
export class IndexDamaged extends Error {
  readonly key: string;

  constructor(key: string, what: string) {
    super(`The index record "${key}" ${what}; rebuild the index from the articles.`);
    this.name = 'IndexDamaged';
    this.key = key;
  }
}

/** `payload` with its header: format, then a checksum over the record's key, format and payload. */
export function seal(key: string, payload: Uint8Array, format = PLAIN): Uint8Array {
  const record = new Uint8Array(payload.length + HEADER);
  record[0] = format;
  new DataView(record.buffer).setUint32(1, checksum(key, payload, format));
  record.set(payload, HEADER);
  return record;
}

/** The format of a sound record. */
export const formatOf = (record: Uint8Array): number => record[0]!;

/** The payload of a sealed record, as a view. Throws IndexDamaged. */
export function unseal(key: string, record: Uint8Array | undefined): Uint8Array {
  if (!record) throw new IndexDamaged(key, 'is missing');
  const format = record[0]!;
  if (record.length < HEADER || format < PLAIN || format > SHORT)
    throw new IndexDamaged(key, 'has an unknown format');
  const payload = record.subarray(HEADER);
  const stated = new DataView(record.buffer, record.byteOffset).getUint32(1);
  if (stated !== checksum(key, payload, format)) throw new IndexDamaged(key, 'is damaged');
  return payload;
}

/** FNV-1a (Fowler, Noll, Vo 1991) over four bytes at a time, seeded with the key, the length and the format. */
function checksum(key: string, payload: Uint8Array, format: number): number {
  let sum = hashText(key) ^ payload.length ^ (format - PLAIN);
  const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
  const whole = payload.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    sum = Math.imul(sum ^ view.getUint32(at), 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let at = whole; at < payload.length; at += 1) {
    sum = Math.imul(sum ^ payload[at]!, 0x01000193);
  }
  return sum >>> 0;
}
