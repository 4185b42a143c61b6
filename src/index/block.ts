/** The posting lists of one block, in ascending order of their hashes. */
export interface BlockReader {
  /** The hash of the entry that `next` moved to. */
  readonly hash: number;
  /** How many ordinals the entry has. */
  readonly count: number;
  /** Moves to the next entry; false at the end. */
  next(): boolean;
  /** Puts the ordinals of the entry into `into` at `at`. */
  read(into: Uint32Array, at: number): void;
}

/** The ordinals of the entry, after those in `before` when its list began in an earlier block. */
export function postingsOf(block: BlockReader, before?: Uint32Array): Uint32Array {
  const kept = before?.length ?? 0;
  const all = new Uint32Array(kept + block.count);
  if (before) all.set(before);
  block.read(all, kept);
  return all;
}
