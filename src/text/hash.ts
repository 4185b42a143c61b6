/** Where FNV-1a (Fowler, Noll, Vo 1991) begins, and what each unit multiplies by; 32 bits. */
export const FNV_START = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** A 32-bit hash of a text: FNV-1a over its UTF-16 units, then the finisher of MurmurHash3, so that all bits are even. */
export function hashText(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return finish(hash);
}

/** A 32-bit hash of three hashes in their order. */
export function mixHashes(one: number, two: number, three: number): number {
  return finish(Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca77) ^ three);
}

function finish(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
