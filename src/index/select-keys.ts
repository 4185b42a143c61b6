import { INDEX } from '../tuning.ts';
import { placeOf, type Directory } from './directory.ts';
import type { QueryKey } from './keys.ts';

/**
 * The keys of each query whose postings are worth reading: all but the very
 * common ones, and at least the rarest `leastKeys`. A key's commonness is the
 * number of its postings in large lists, which the directories tell unread.
 */
export function selectKeys(
  queries: readonly (readonly QueryKey[])[],
  directories: readonly Directory[],
  sentences: number,
): QueryKey[][] {
  const most = Math.max(INDEX.commonPostings, INDEX.commonShare * sentences);
  const counts = new Map<number, number>();
  const countOf = ({ hash }: QueryKey): number => {
    const known = counts.get(hash);
    if (known !== undefined) return known;
    const count = directories.reduce((sum, directory) => sum + placeOf(directory, hash).count, 0);
    counts.set(hash, count);
    return count;
  };
  return queries.map((keys) => {
    const rarestFirst = [...keys].sort((one, two) => countOf(one) - countOf(two));
    return rarestFirst.filter((key, at) => at < INDEX.leastKeys || countOf(key) <= most);
  });
}
