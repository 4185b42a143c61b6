import { vi } from 'vitest';
import type * as Tuning from '../../src/tuning.ts';

/** The tuning with blocks, pages and steps so small that a few sentences make many of each. */
export async function smallTuning(): Promise<object> {
  const tuning = await vi.importActual<typeof Tuning>('../../src/tuning.ts');
  const small = {
    sharedBlockBytes: 40,
    largeList: 2,
    largestBlockPostings: 3,
    pageArticles: 2,
    batchSentences: 12,
    mergeBlocks: 3,
    mergePages: 3,
    sweptRecords: 4,
  };
  return { ...tuning, INDEX: { ...tuning.INDEX, ...small } };
}
