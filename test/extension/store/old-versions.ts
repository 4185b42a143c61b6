/** Databases as earlier versions wrote them: frozen, never to follow the code. */
import Dexie from 'dexie';
import { readFileSync } from 'node:fs';

interface Version1 {
  readonly articles: readonly { readonly id: string }[];
  readonly shipped: object;
  readonly index: readonly (readonly [key: string, base64: string])[];
}

/** Version 1: articles hold their sentences; article "000" shipped, the other did not. */
export async function writeVersion1(name: string): Promise<void> {
  const file = readFileSync('test/extension/store/version-1.json', 'utf8');
  const { articles, shipped, index } = JSON.parse(file) as Version1;
  const db = new Dexie(name);
  db.version(1).stores({ articles: 'id, newsroom', index: '', meta: 'key' });
  await db.table('articles').bulkPut([...articles]);
  await db.table('meta').put(shipped);
  const records = index.map(([, base64]) => Uint8Array.from(Buffer.from(base64, 'base64')));
  await db.table('index').bulkPut(
    records,
    index.map(([key]) => key),
  );
  db.close();
}

/** What version 1 held, article by article. */
export function version1Articles(): readonly { readonly id: string }[] {
  const file = readFileSync('test/extension/store/version-1.json', 'utf8');
  return (JSON.parse(file) as Version1).articles;
}

/** A database, table by table; bytes as base64. */
type Tables = Readonly<Record<string, readonly (readonly [key: unknown, record: unknown])[]>>;

export const SCHEMA_2 = {
  articles: 'id, url, outlet, day, *packs, firstSeen',
  texts: 'id',
  revisions: '[id+number], id',
  corrections: 'id',
  packs: 'id',
  jobs: 'id',
  files: 'job',
  flaws: '[job+line], job',
  deleted: 'id, batch',
  feeds: 'url',
  index: '',
  meta: 'key',
};

export const SCHEMA_3 = { ...SCHEMA_2, waiting: 'batch' };

/** Version 2: two shipped articles, and the reader's own, one with two texts and one corrected; an index of the first make, and each article's words beside it. */
export async function writeVersion2(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(2).stores(SCHEMA_2);
  await fill(db, version2());
}

/** What version 2 held. */
export function version2(): Tables {
  return JSON.parse(readFileSync('test/extension/store/version-2.json', 'utf8')) as Tables;
}

/** Version 3: as version 2, in an index of make 4 whose blocks are as small as those of the tests, and bodies in bits; all of the reader's own have an address, one with no other id. */
export async function writeVersion3(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(3).stores(SCHEMA_3);
  await fill(db, version3());
}

/** The same with one article that is deleted, as version 3 kept it, by that number. */
export async function writeVersion3Without(
  name: string,
  { id, batch }: { id: string; batch: number },
): Promise<void> {
  await writeVersion3(name);
  const db = await new Dexie(name).open();
  const [articles, texts] = [db.table<object>('articles'), db.table<object>('texts')];
  const [record, text] = await Promise.all([articles.get(id), texts.get(id)]);
  await db.table('deleted').put({ id, batch, record, text, revisions: [] });
  await Promise.all([articles.delete(id), texts.delete(id)]);
  db.close();
}

/** What version 3 held. */
export function version3(): Tables {
  return JSON.parse(readFileSync('test/extension/store/version-3.json', 'utf8')) as Tables;
}

async function fill(db: Dexie, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    const records = rows.map(([, record]) => unpacked(record));
    const keys = table === 'index' ? rows.map(([key]) => key) : undefined;
    await db.table(table).bulkPut(records, keys as string[]);
  }
  db.close();
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return Uint8Array.from(Buffer.from(String(value.base64), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one)]));
}
