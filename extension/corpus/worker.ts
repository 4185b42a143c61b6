/** Does the imports of the corpus page, one after the other; goes on with those that were cut off. */
import { CorpusDatabase } from '../store/database.ts';
import { emptyDeleted, UNDO_TIME } from '../store/delete.ts';
import { mending, renewIndex } from '../store/index-care.ts';
import { runJob } from '../store/jobs.ts';
import { indexWaiting } from '../store/lay.ts';
import { isNoRoom } from '../store/no-room.ts';
import { followPacks } from '../store/switch-pack.ts';

/** One importer at a time, however many corpus pages are open. */
const IMPORTER = 'whence:importer';

const db = new CorpusDatabase();

async function work(): Promise<void> {
  await emptyDeleted(db, Date.now() - UNDO_TIME);
  await mending(db, () => followPacks(db));
  for (;;) {
    const jobs = await db.jobs.filter(({ state }) => state === 'running').sortBy('started');
    const next = jobs[0];
    if (!next) break;
    await mending(db, () => runJob(db, next.id));
    // A back-up may have turned packs off.
    await mending(db, () => followPacks(db));
  }
  await mending(db, () => indexWaiting(db));
  await mending(db, () => renewIndex(db));
}

/** The page says that there may be work. */
self.addEventListener('message', () => {
  void navigator.locks.request(IMPORTER, work).catch((error: unknown) => {
    console.error(error);
    if (isNoRoom(error)) self.postMessage('no-room');
  });
});
