import 'fake-indexeddb/auto';
import Dexie, { type Table } from 'dexie';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inParts } from '../../../extension/store/in-parts.ts';

const db = new Dexie('parts');
let table: Table<{ id: string }, string>;

beforeAll(() => {
  db.version(1).stores({ letters: 'id' });
  table = db.table('letters');
});
afterAll(() => db.delete());

it.each([
  ['none', '', 2, []],
  ['fewer than a part', 'a', 2, ['a']],
  ['as many as whole parts', 'dbca', 2, ['ab', 'cd']],
  ['some more', 'ecadb', 2, ['ab', 'cd', 'e']],
])('gives the records in the order of their ids, of %s', async (_, ids, size, parts) => {
  await table.clear();
  await table.bulkPut([...ids].map((id) => ({ id })));
  const found: string[] = [];
  for await (const part of inParts(table, size)) found.push(part.map(({ id }) => id).join(''));
  expect(found).toEqual(parts);
});
