/** What of the reader's corpus is still on its way into a check. */
import type { CorpusDatabase } from './database.ts';

/** Work that is not done: the shipped corpus, an index that is built anew, or imports; `share` from 0 to 1, null where it is not known. */
export interface Progress {
  readonly kind: 'loading' | 'indexing' | 'importing';
  readonly share: number | null;
}

/** The first of these that is under way; null when all is there. */
export async function progressOf(db: CorpusDatabase): Promise<Progress | null> {
  const [shipped, rebuild, jobs] = await Promise.all([
    db.state('shipped'),
    db.state('rebuild'),
    db.jobs.toArray(),
  ]);
  if (!shipped?.complete)
    return { kind: 'loading', share: shareOf(shipped?.done ?? 0, shipped?.of ?? 0) };
  // An older index that is renewed answers until the new one is there.
  if (rebuild && !rebuild.serving)
    return { kind: 'indexing', share: await indexedShare(db, rebuild.after) };
  const running = jobs.filter(({ state }) => state === 'running');
  if (running.length === 0) return null;
  const sum = (of: 'read' | 'size') => running.reduce((all, job) => all + job[of], 0);
  return { kind: 'importing', share: shareOf(sum('read'), sum('size')) };
}

/** Articles are indexed in the order of their ids. */
async function indexedShare(db: CorpusDatabase, after: string): Promise<number | null> {
  const ids = db.articles.where(':id');
  return shareOf(await ids.belowOrEqual(after).count(), await db.articles.count());
}

/** Null where nobody knows how much there is. */
function shareOf(done: number, all: number): number | null {
  return all > 0 ? done / all : null;
}
