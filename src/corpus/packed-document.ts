import type { BlockKind, RawDocument } from '../types.ts';

/** A document as a pack's line holds it: blocks as `[start, end, kind]`. */
export interface PackedDocument extends Omit<RawDocument, 'blocks'> {
  readonly blocks: readonly (readonly [start: number, end: number, kind: BlockKind])[];
}

/** The document of a pack's line. */
export function unpacked({ blocks, ...facts }: PackedDocument): RawDocument {
  return { ...facts, blocks: blocks.map(([start, end, kind]) => ({ start, end, kind })) };
}
