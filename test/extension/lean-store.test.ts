import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Table } from 'dexie';
import { expect, it, vi } from 'vitest';
import { bareStore, UNCALLED } from '../../extension/lean-store.mjs';
import { bundled } from './bundled.ts';

interface Row {
  readonly id: string;
  readonly group: number;
}

async function opened() {
  const entry = 'node_modules/dexie/dist/modern/dexie.mjs';
  const { default: Dexie, liveQuery } = await bundled<typeof import('dexie')>(entry, bareStore);
  const db = new Dexie(`lean-${performance.now()}`);
  db.version(1).stores({ rows: 'id, group' });
  const rows: Table<Row, string> = db.table('rows');
  await rows.bulkPut([1, 1, 2].map((group, i) => ({ id: `row-${i}`, group })));
  return { db, rows, liveQuery };
}

it('the store that ships reads, writes and deletes', async () => {
  const { db, rows } = await opened();
  expect(await rows.where('group').equals(1).primaryKeys()).toEqual(['row-0', 'row-1']);
  expect(await rows.where('id').startsWith('row-').reverse().first()).toMatchObject({ group: 2 });
  expect(await rows.orderBy('group').uniqueKeys()).toEqual([1, 2]);
  await db.transaction('rw', rows, () => rows.where('group').equals(1).delete());
  expect(await rows.toArray()).toEqual([{ id: 'row-2', group: 2 }]);
  db.close();
});

it('the store that ships undoes all of a transaction that fails', async () => {
  const { db, rows } = await opened();
  const failing = db.transaction('rw', rows, async () => {
    await rows.clear();
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(await rows.count()).toBe(3);
  db.close();
});

it('the store that ships tells a live query what changes', async () => {
  const { db, rows, liveQuery } = await opened();
  const told = vi.fn();
  const subscription = liveQuery(() => rows.where('group').equals(1).count()).subscribe(told);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(2));
  await rows.put({ id: 'row-4', group: 1 });
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(3));
  subscription.unsubscribe();
  db.close();
});

it('nothing calls what the store that ships has not', () => {
  const call = new RegExp(`\\.(?:${UNCALLED.join('|')}|hook)\\(`);
  const files = readdirSync('extension', { recursive: true, encoding: 'utf8' });
  const calls = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const found = call.exec(readFileSync(`extension/${file}`, 'utf8'));
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(calls).toEqual([]);
  expect(call.test('db.articles.where("id").notEqual("a")')).toBe(true);
});
