/** The posting lists of one block, in ascending order of their hashes. */
export interface BlockReader {
  /** The hash of the entry that `next` moved to. */
  readonly hash: number;
  /** Its ordinals, ascending. */
  readonly ordinals: readonly number[];
  /** Passes over entries of lower hashes, as far as it can without reading them. */
  skipTo(hash: number): void;
  /** Moves to the next entry; false at the end. */
  next(): boolean;
}
