/** The posting lists of one block, in ascending order of their hashes. */
export interface BlockReader {
  /** The hash of the entry that `next` moved to. */
  readonly hash: number;
  /** Its ordinals, ascending. */
  readonly ordinals: readonly number[];
  /** Passes over entries of lower hashes; a format that tells no lengths cannot. */
  skipTo?(hash: number): void;
  /** Moves to the next entry; false at the end. */
  next(): boolean;
}
