import { INDEX } from '../tuning.ts';
import type { QueryKey } from './keys.ts';

/**
 * The keys of each query that are worth reading or adding up: all but the very
 * common ones, and at least the rarest `leastKeys`. Of a key's postings the
 * directories tell before any is read only those in large lists, so they serve
 * to choose what is read, and the lists to choose from that: which lists are
 * large hangs on how they were written, and no answer may.
 */
export function selectKeys(
  queries: readonly (readonly QueryKey[])[],
  postingsOf: (key: QueryKey) => number,
  sentences: number,
): QueryKey[][] {
  const most = Math.max(INDEX.commonPostings, INDEX.commonShare * sentences);
  return queries.map((keys) =>
    keys
      .map((key) => ({ key, count: postingsOf(key) }))
      .sort((one, two) => one.count - two.count)
      .filter(({ count }, at) => at < INDEX.leastKeys || count <= most)
      .map(({ key }) => key),
  );
}
