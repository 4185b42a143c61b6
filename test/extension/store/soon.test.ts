import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { beginJob, runJob } from '../../../extension/store/jobs.ts';
import type * as Tuning from '../../../src/tuning.ts';
import { documentOf, knows } from './corpus.ts';

vi.mock('../../../src/tuning.ts', async () => {
  const tuning = await vi.importActual<typeof Tuning>('../../../src/tuning.ts');
  return { ...tuning, INDEX: { ...tuning.INDEX, gatherSentences: 150 } };
});
vi.setConfig({ testTimeout: 30_000 });

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('soon')));
afterEach(() => db.delete());

/** Out of the transaction that the caller is in. */
const later = (act: () => Promise<unknown>) =>
  new Promise((resolve) => setTimeout(() => resolve(act())));

it('an import’s articles are found before it ends', async () => {
  const lines = Array.from({ length: 450 }, (_, n) =>
    JSON.stringify({ id: documentOf(n).id, text: documentOf(n).text }),
  );
  const file = new Blob([lines.join('\n')]);
  const id = await beginJob(db, { name: 'mine.jsonl', kind: 'records', file });
  let looking: Promise<unknown> | undefined;
  // The journal of the third step: what the first two stored is indexed by then.
  db.jobs.hook('updating', (_, __, job) => {
    if (job.lines !== 200) return;
    looking ??= later(async () => [await knows(db, 7), (await db.jobs.get(id))?.state]);
  });
  await runJob(db, id);
  expect(await looking).toEqual([true, 'running']);
  expect(await knows(db, 449)).toBe(true);
  expect(await checkCorpus(db)).toEqual([]);
});
