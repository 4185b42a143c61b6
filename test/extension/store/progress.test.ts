import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { beginJob, cancelJob } from '../../../extension/store/jobs.ts';
import { progressOf } from '../../../extension/store/progress.ts';
import { loadShipped } from '../../../extension/store/shipped.ts';
import { packOf } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(() => {
  db = new CorpusDatabase('progress');
});
afterEach(() => db.delete());

describe('what is still on its way', () => {
  it('is the shipped corpus, until it is there', async () => {
    expect(await progressOf(db)).toEqual({ kind: 'loading', share: null });
    await loadShipped(db, packOf('v1', 60));
    expect(await progressOf(db)).toBeNull();
  });

  it('is told by its share, where a step has landed', async () => {
    await db.meta.put({ key: 'shipped', pack: 'v1', done: 50, of: 200, complete: false });
    expect(await progressOf(db)).toEqual({ kind: 'loading', share: 0.25 });
  });

  it('is an index that is built anew, by the articles that it has', async () => {
    await loadShipped(db, packOf('v1', 60));
    await db.meta.put({ key: 'rebuild', after: 'article-014' });
    expect(await progressOf(db)).toEqual({ kind: 'indexing', share: 0.25 });
    await db.meta.put({ key: 'rebuild', after: 'article-014', serving: true });
    expect(await progressOf(db)).toBeNull();
  });

  it('is an import, by the bytes that are read, until it has ended', async () => {
    await loadShipped(db, packOf('v1', 2));
    const file = new Blob(['x'.repeat(400)]);
    const id = await beginJob(db, { name: 'a', kind: 'records', file });
    expect(await progressOf(db)).toEqual({ kind: 'importing', share: 0 });
    await db.jobs.update(id, { read: 100 });
    expect(await progressOf(db)).toEqual({ kind: 'importing', share: 0.25 });
    await cancelJob(db, id);
    expect(await progressOf(db)).toBeNull();
  });
});
