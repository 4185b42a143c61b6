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
