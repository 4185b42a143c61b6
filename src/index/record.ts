import { hashText } from '../text/hash.ts';

/** The format of every record; a record of another format is foreign. */
const FORMAT = 2;
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

/** `payload` with its header: format, then a checksum over the record's key and payload. */
export function seal(key: string, payload: Uint8Array): Uint8Array {
  const record = new Uint8Array(payload.length + HEADER);
  record[0] = FORMAT;
  new DataView(record.buffer).setUint32(1, checksum(key, payload));
  record.set(payload, HEADER);
  return record;
}

/** The payload of a sealed record, as a view. Throws IndexDamaged. */
export function unseal(key: string, record: Uint8Array | undefined): Uint8Array {
  if (!record) throw new IndexDamaged(key, 'is missing');
  if (record.length < HEADER) throw new IndexDamaged(key, 'is cut short');
  if (record[0] !== FORMAT) throw new IndexDamaged(key, 'has an unknown format');
  const payload = record.subarray(HEADER);
  const stated = new DataView(record.buffer, record.byteOffset).getUint32(1);
  if (stated !== checksum(key, payload)) throw new IndexDamaged(key, 'is damaged');
  return payload;
}

/** FNV-1a (Fowler, Noll, Vo 1991) over four bytes at a time, seeded with the key and the length. */
function checksum(key: string, payload: Uint8Array): number {
  let sum = hashText(key) ^ payload.length;
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
