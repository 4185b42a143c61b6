/** The feeds that the reader follows: added, changed, and left. */
import type { CorpusDatabase } from '../store/database.ts';
import type { FeedRecord, PackRecord } from '../store/records.ts';
import { writing } from '../store/step.ts';

/** The pack of a feed's articles. */
export function packOf({ url, title, added }: FeedRecord): PackRecord {
  return { id: `feed ${url}`, kind: 'feed', name: title, on: true, added };
}

/** Follows a feed from now on; one that is followed already is asked anew. */
export function follow(db: CorpusDatabase, url: string, now: number): Promise<void> {
  return writing(db, async (step) => {
    const known = await db.feeds.get(url);
    step.put('feeds', url, known ? { ...known, nextAt: now, stopped: false } : newFeed(url, now));
  });
}

function newFeed(url: string, now: number): FeedRecord {
  return {
    url,
    title: new URL(url).hostname,
    added: now,
    nextAt: now,
    failures: 0,
    stopped: false,
    etag: null,
    modified: null,
    seen: [],
    last: null,
  };
}

/** Changes a feed, unless the reader left it meanwhile. */
export function change(
  db: CorpusDatabase,
  url: string,
  changed: (known: FeedRecord) => FeedRecord,
): Promise<void> {
  return writing(db, async (step) => {
    const known = await db.feeds.get(url);
    if (known) step.put('feeds', url, changed(known));
  });
}

/** Leaves a feed; its articles stay. */
export function leave(db: CorpusDatabase, url: string): Promise<void> {
  return writing(db, async (step) => step.delete('feeds', url));
}
