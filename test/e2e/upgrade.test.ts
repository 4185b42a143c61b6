import { expect, it } from 'vitest';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import { thisMachine } from '../browsers/machine.ts';
import { MAKE } from '../../src/index/keys.ts';
import { CorpusPage } from '../bench/browser/corpus-page.ts';
import { SCHEMA_2, version2 } from '../extension/store/old-versions.ts';

/** Runs in a page of the extension: puts a database of version 2 in the place of the one that is there. */
async function replaceDatabase(
  schema: Readonly<Record<string, string>>,
  tables: ReturnType<typeof version2>,
): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('failed'));
    });
  const unpacked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpacked);
    if (typeof value !== 'object' || value === null) return value;
    if ('base64' in value)
      return Uint8Array.from(atob(String(value.base64)), (one) => one.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one)]));
  };
  const pathOf = (path: string) => (path.startsWith('[') ? path.slice(1, -1).split('+') : path);
  const gone = indexedDB.deleteDatabase('corpus');
  const blocked = new Promise<never>((_, no) => {
    gone.onblocked = () => no(new Error('blocked'));
  });
  await Promise.race([done(gone), blocked]);
  const opening = indexedDB.open('corpus', 20); // Dexie's version 2
  opening.onupgradeneeded = () => {
    for (const [table, columns] of Object.entries(schema)) {
      const [key = '', ...others] = columns.split(', ');
      const store = opening.result.createObjectStore(table, key ? { keyPath: pathOf(key) } : {});
      for (const one of others) {
        const path = one.replace('*', '');
        store.createIndex(path, pathOf(path), { multiEntry: one.startsWith('*') });
      }
    }
  };
  const db = await done(opening);
  for (const [table, rows] of Object.entries(tables)) {
    const store = db.transaction(table, 'readwrite').objectStore(table);
    for (const [key, record] of rows)
      await done(store.put(unpacked(record), store.keyPath ? undefined : (key as string)));
  }
  db.close();
}

it.each(['chromium', 'firefox'] as const)(
  'a corpus of an earlier version with an index of its make is renewed in %s, and keeps what it held',
  { timeout: 120_000 },
  async (name) => {
    const launched = await launch(name, {
      program: ensureBrowsers([name], thisMachine)[name],
      extension: `dist/${name}`,
      headless: true,
      proxyPort: null,
    });
    try {
      const bare = await launched.openExtensionPage('manifest.json');
      await launched.killBackground();
      await bare.evaluate(replaceDatabase, SCHEMA_2, version2());
      const page = await launched.openExtensionPage('corpus.html');
      await page.bringToFront();
      const corpus = new CorpusPage(launched, page);
      const makes = async () => (await corpus.makes()).join();
      await expect.poll(makes, { timeout: 60_000 }).toMatch(new RegExp(`^${MAKE}(,${MAKE})*$`));
      expect(await corpus.faults()).toContain('All is whole');
      const own = version2().articles!.map(
        ([, record]) => record as { id: string; packs: string[] },
      );
      const ids = await corpus.ids();
      const kept = own.filter(({ packs }) => packs.includes('kept')).map(({ id }) => id);
      expect(kept.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(kept));
    } finally {
      await launched.close();
    }
  },
);
