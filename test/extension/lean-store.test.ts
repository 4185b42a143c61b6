import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../extension/store/database.ts';
import type { PackRecord } from '../../extension/store/records.ts';
import { bareStore, UNCALLED, UNCALLED_OF_TABLES } from '../../extension/lean-store.mjs';
import { bundled } from './bundled.ts';

/** The corpus as the extension's bundle has it, with three packs. */
async function opened() {
  const source = `export * from './extension/store/database.ts'; export { liveQuery } from 'dexie'`;
  type Shipped = typeof import('../../extension/store/database.ts') & typeof import('dexie');
  const { CorpusDatabase, liveQuery } = await bundled<Shipped>(bareStore, source);
  const db = new CorpusDatabase(`lean-${performance.now()}`);
  await db.packs.bulkPut([packOf('pack-a'), packOf('pack-b'), packOf('other')]);
  return { db, liveQuery };
}

function packOf(id: string): PackRecord {
  return { id, kind: 'import', name: id, on: true, added: 0 };
}

it('the store that ships reads, writes and deletes', async () => {
  const { db } = await opened();
  const ours = () => db.packs.where('id').startsWith('pack-');
  expect(await ours().primaryKeys()).toEqual(['pack-a', 'pack-b']);
  expect(await ours().reverse().first()).toMatchObject({ name: 'pack-b' });
  await db.packs.put({ ...packOf('pack-a'), on: false });
  expect(await db.packs.filter(({ on }) => !on).toArray()).toMatchObject([{ id: 'pack-a' }]);
  await db.transaction('rw', db.packs, async () => db.packs.bulkDelete(await ours().primaryKeys()));
  expect(await db.packs.orderBy('id').uniqueKeys()).toEqual(['other']);
  db.close();
});

it('the store that ships opens a corpus that is there', async () => {
  const { db } = await opened();
  db.close();
  await db.open();
  expect(await db.packs.count()).toBe(3);
  db.close();
});

it('the store that ships undoes all of a transaction that fails', async () => {
  const { db } = await opened();
  const failing = db.transaction('rw', db.packs, async () => {
    await db.packs.clear();
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(await db.packs.count()).toBe(3);
  db.close();
});

it.each<[string, (db: CorpusDatabase) => Promise<unknown>, unknown[]]>([
  ['lists', async (db) => (await db.packs.toArray()).length, [3, 4]],
  ['counts', (db) => db.packs.count(), [3, 4]],
  ['gets', (db) => db.packs.get('new'), [undefined, packOf('new')]],
])('the store that ships tells a live query that %s of a change', async (_, query, answers) => {
  const { db, liveQuery } = await opened();
  const told = vi.fn();
  const subscription = liveQuery(() => query(db)).subscribe(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(answers[0]));
  await db.transaction('rw', db.packs, () => db.packs.put(packOf('new')));
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(answers[1]));
  subscription.unsubscribe();
  db.close();
});

it('nothing calls what the store that ships has not', () => {
  const anywhere = `\\bDexie\\.(?!on\\.)|\\.(?:${UNCALLED.join('|')}|hook)\\(|\\.delete\\(\\)`;
  const call = new RegExp(`${anywhere}|\\bdb\\.\\w+\\.(?:${UNCALLED_OF_TABLES.join('|')})\\(`);
  const files = readdirSync('extension', { recursive: true, encoding: 'utf8' });
  const calls = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const found = call.exec(readFileSync(`extension/${file}`, 'utf8'));
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(calls).toEqual([]);
  for (const one of [
    'where("id").notEqual("a")',
    'where("id").equals("a").delete()',
    'update("a", {})',
  ])
    expect(call.test(`db.articles.${one}`)).toBe(true);
});
