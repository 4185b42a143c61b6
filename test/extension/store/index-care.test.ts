import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { mending, reading, resumeRebuild } from '../../../extension/store/index-care.ts';
import { IndexDamaged } from '../../../src/index/record.ts';
import { loadShipped } from '../../../extension/store/shipped.ts';
import { knows, packOf } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  db = new CorpusDatabase('care');
  await loadShipped(db, packOf('v1', 60));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

/** Turns one bit in every record of the index. */
async function damage(): Promise<void> {
  await db.index.toCollection().modify((bytes, ref) => {
    const broken = bytes.slice();
    broken[broken.length >> 1]! ^= 1;
    ref.value = broken;
  });
}

describe('a damaged index', () => {
  it('is built anew from the articles, and the work is done after all', async () => {
    await damage();
    expect(await mending(db, () => knows(db, 7))).toBe(true);
    expect(await mending(db, () => knows(db, 59))).toBe(true);
    expect(await db.state('rebuild')).toBeUndefined();
  });

  it('is built to its end by the next background when this one dies', async () => {
    await damage();
    const die = () => {
      throw new Error('killed');
    };
    db.meta.hook('updating', die);
    await expect(mending(db, () => knows(db, 7))).rejects.toThrow();
    db.meta.hook('updating').unsubscribe(die);
    await resumeRebuild(db);
    expect(await knows(db, 59)).toBe(true);
  });

  it('that only seems so, as a writer was at it, is read again and left alone', async () => {
    let times = 0;
    const work = async () => {
      if (++times === 1) throw new IndexDamaged('b1/2', 'is missing');
      return knows(db, 7);
    };
    expect(await reading(db, work)).toBe(true);
    expect(times).toBe(2);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is no excuse for another failure', async () => {
    const fail = () => Promise.reject(new Error('other'));
    await expect(mending(db, fail)).rejects.toThrow('other');
  });
});
