/** The posting lists of one block, in ascending order of their hashes. */
export interface BlockReader {
  /** The hash of the entry that `next` moved to. */
  readonly hash: number;
  /** Its ordinals, ascending; to be asked for once. */
  ordinals(): readonly number[];
  /** Moves to the next entry; false at the end. */
  next(): boolean;
}
