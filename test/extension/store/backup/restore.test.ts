import 'fake-indexeddb/auto';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportBackup } from '../../../../extension/store/backup/write.ts';
import { checkCorpus } from '../../../../extension/store/checker.ts';
import { correct } from '../../../../extension/store/correct.ts';
import { deleteArticles } from '../../../../extension/store/delete.ts';
import { CorpusDatabase } from '../../../../extension/store/database.ts';
import { exportPack } from '../../../../extension/store/export.ts';
import { store } from '../../../../extension/store/intake.ts';
import { beginJob, runJob } from '../../../../extension/store/jobs.ts';
import { loadShipped } from '../../../../extension/store/shipped.ts';
import { followPacks, turnPack } from '../../../../extension/store/switch-pack.ts';
import { follow } from '../../../../extension/feeds/follow.ts';
import { documentOf, kept, knows, packOf } from '../corpus.ts';

const SETTINGS = { markStyle: 'tint', notSame: [{ here: 'a', there: 'b', outlet: null }] };
const shipped = packOf('shipped-1', 3);
const own = (n: number) => documentOf(n).id!;
const imported = {
  ...kept(),
  pack: { id: 'import:1', kind: 'import', name: 'mine', on: true, added: 5 } as const,
};

let db: CorpusDatabase;
beforeEach(async () => {
  db = new CorpusDatabase('backup');
  await loadShipped(db, shipped);
  await store(db, [documentOf(4), documentOf(5)], kept(10));
  await store(db, [{ ...documentOf(6), id: own(5) }], kept(20));
  await store(db, [documentOf(7)], imported);
  await correct(db, own(4), { outlet: 'The Harbor Ledger', at: 30 });
  await follow(db, 'https://quay.example/feed.xml', 40);
  await turnPack(db, 'import:1', false);
  await followPacks(db);
});
afterEach(async () => {
  expect(await checkCorpus(db)).toEqual([]);
  await db.delete();
});

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}
const backup = () => bytesOf(exportBackup(db, SETTINGS));
const pack = () => bytesOf(exportPack(db, null));

async function wipe(): Promise<void> {
  await db.delete();
  db = new CorpusDatabase('backup');
  await loadShipped(db, shipped);
}

async function restored(bytes: Uint8Array<ArrayBuffer> | string) {
  const id = await beginJob(db, { name: 'mine', kind: 'backup', file: new Blob([bytes]) });
  await runJob(db, id);
  await followPacks(db);
  return (await db.jobs.get(id))!;
}

/** What the reader sees of the corpus; the times of shipped articles with it. */
const contents = async () => ({
  articles: (await db.articles.toArray()).map((one) => ({ ...one, bytes: 0 })),
  corrections: await db.corrections.toArray(),
  packs: await db.packs.toArray(),
  revisions: (await db.revisions.toArray()).map(({ id, number, seen }) => [id, number, seen]),
});

describe('a back-up', () => {
  it('brings all back after a wipe: the same answers, the same pack, the same back-up', async () => {
    const [before, bytes, packed] = [await contents(), await backup(), await pack()];
    await wipe();
    expect(await knows(db, 4)).toBe(false);
    expect(await restored(bytes)).toMatchObject({ state: 'done', added: 3, revised: 0 });
    expect(await contents()).toEqual(before);
    expect((await pack()).equals(packed)).toBe(true);
    expect((await backup()).equals(bytes)).toBe(true);
    expect(await knows(db, 4)).toBe(true);
    expect(await knows(db, 7)).toBe(false);
    expect(await db.state('restored')).toMatchObject({ settings: SETTINGS });
    expect(await db.feeds.toArray()).toMatchObject([{ url: 'https://quay.example/feed.xml' }]);
  });

  it('keeps away what the reader deleted of the articles that ship', async () => {
    await deleteArticles(db, [own(1), own(4)]);
    const [before, bytes, packed] = [await contents(), await backup(), await pack()];
    await wipe();
    expect(await db.articles.get(own(1))).toBeDefined();
    expect(await restored(bytes)).toMatchObject({ state: 'done' });
    expect((await contents()).articles).toEqual(before.articles);
    expect((await pack()).equals(packed)).toBe(true);
    expect((await backup()).equals(bytes)).toBe(true);
    expect(await knows(db, 1)).toBe(false);
    await loadShipped(db, packOf('shipped-2', 3));
    expect(await knows(db, 1)).toBe(false);
  });

  it('leaves a shipped article that the reader has made their own since', async () => {
    await deleteArticles(db, [own(1)]);
    const bytes = await backup();
    await wipe();
    await store(db, [{ ...documentOf(8), id: own(1) }], kept(50));
    await restored(bytes);
    expect(await db.articles.get(own(1))).toBeDefined();
  });

  it('changes nothing where all is there, however often it is restored', async () => {
    const [before, bytes] = [await contents(), await backup()];
    for (let times = 0; times < 2; times++)
      expect(await restored(bytes)).toMatchObject({ added: 0, revised: 0 });
    expect(await contents()).toEqual(before);
  });

  it('leaves what came since in front, and files its own texts behind', async () => {
    const bytes = await backup();
    await wipe();
    await store(db, [{ ...documentOf(8), id: own(5) }], kept(50));
    expect(await restored(bytes)).toMatchObject({ state: 'done', added: 2, revised: 2 });
    expect(await db.articles.get(own(5))).toMatchObject({ revision: 3, firstSeen: 50 });
    expect(await knows(db, 8)).toBe(false);
    expect(await db.revisions.where('id').equals(own(5)).count()).toBe(2);
  });

  it('goes on where it was killed', async () => {
    const many = Array.from({ length: 130 }, (_, n) => documentOf(100 + n));
    await store(db, many, kept(60));
    const [packed, bytes] = [await pack(), await backup()];
    await wipe();
    const id = await beginJob(db, { name: 'mine', kind: 'backup', file: new Blob([bytes]) });
    let writes = 0;
    const die = () => {
      if (++writes >= 2) throw new Error('killed');
    };
    db.jobs.hook('updating', die);
    await runJob(db, id).catch(() => undefined);
    db.jobs.hook('updating').unsubscribe(die);
    const told = (await db.jobs.get(id))!;
    expect(told.added).toBeGreaterThan(0);
    expect(told.added).toBeLessThan(133);
    await runJob(db, id);
    await followPacks(db);
    expect(await db.jobs.get(id)).toMatchObject({ state: 'done' });
    expect((await pack()).equals(packed)).toBe(true);
  });

  it.each([
    ['a damaged one', (text: string) => text.replace('crowns', 'pounds'), /damaged/],
    ['one that is cut off', (text: string) => text.split('\n').slice(0, -2).join('\n'), /says/],
    ['a pack', () => '{"format":"whence-pack","version":1,"documents":0}\n', /no Whence back-up/],
    [
      'one with a line that is none',
      (text: string) => text.replace('"kind":"article"', '"kind":"other"'),
      /Line \d+ of the back-up/,
    ],
  ])('refuses %s whole, and changes nothing', async (_, spoil, reason) => {
    const text = gunzipSync(await backup()).toString();
    await wipe();
    const before = await contents();
    const job = await restored(spoil(text));
    expect(job).toMatchObject({ state: 'refused' });
    expect(job.reason).toMatch(reason);
    expect(await contents()).toEqual(before);
    expect(await db.state('restored')).toBeUndefined();
  });
});
