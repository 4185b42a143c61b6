import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { launchBuilt } from '../browsers/launch.ts';
import { replaceDatabase } from '../browsers/old-database.ts';
import { waitForMarks } from '../browsers/reader.ts';
import { KNOWN } from '../demo/claims.ts';
import { serve } from '../demo/server.ts';
import { MAKE } from '../../src/index/keys.ts';
import { commit, MANIFEST_KEY, readManifest } from '../../src/index/manifest.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { CorpusPage } from '../bench/browser/corpus-page.ts';
import { SCHEMA_2, version2 } from '../extension/store/old-versions.ts';
import { choose, words } from '../browsers/corpus-page.ts';
import { lineOf } from './jobs/corpus.ts';
import { SITE } from './site.ts';

/** Runs in a page of the extension: fills a database that is empty. */
async function putRecords(tables: ReturnType<typeof version2>): Promise<void> {
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
  const db = await done(indexedDB.open('corpus'));
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
    const launched = await launchBuilt(name);
    try {
      const bare = await launched.openExtensionPage('manifest.json');
      await launched.killBackground();
      await bare.evaluate(replaceDatabase, SCHEMA_2, 2);
      await bare.evaluate(putRecords, version2());
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

/** The corpus's manifest; `put` takes its place, where there is one. */
function manifestOf(page: Page, put: readonly number[] | null = null): Promise<number[]> {
  return page.evaluate(
    (put) =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('corpus');
        opening.onerror = () => reject(opening.error ?? new Error('no corpus'));
        opening.onsuccess = () => {
          const done = opening.result.transaction('index', 'readwrite');
          const index = done.objectStore('index');
          const got = index.get('manifest') as IDBRequest<Uint8Array>;
          got.onsuccess = () => void (put && index.put(Uint8Array.from(put), 'manifest'));
          done.oncomplete = () => {
            opening.result.close();
            resolve([...got.result]);
          };
        };
      }),
    put,
  );
}

/** The manifest of an index that another version made. */
async function outdated(manifest: readonly number[]): Promise<number[]> {
  const store = new MemoryIndexStore();
  await store.apply(new Map([[MANIFEST_KEY, Uint8Array.from(manifest)]]));
  const now = await readManifest(store);
  const segments = now.segments.map((one) => ({ ...one, make: MAKE + 1 }));
  await commit(store, { ...now, segments }, now, new Map());
  return [...store.records.get(MANIFEST_KEY)!];
}

it.each(['chromium', 'firefox'] as const)(
  'while the index is renewed in %s, a page is checked, and the corpus page tells how far it is',
  { timeout: 180_000 },
  async (name) => {
    const server = await serve(SITE);
    const launched = await launchBuilt(name);
    try {
      const filled = await launched.openExtensionPage('corpus.html');
      const lines = Array.from({ length: 1_500 }, (_, n) => lineOf(n)).join('\n');
      await choose(filled, 'harbours.jsonl', lines);
      await expect.poll(words(filled), { timeout: 60_000 }).toContain('1,500 new');
      await manifestOf(filled, await outdated(await manifestOf(filled)));
      await launched.killBackground();
      await filled.close(); // Firefox says nothing of a reload of an extension's page
      const page = await launched.openExtensionPage('corpus.html');
      await expect
        .poll(words(page), { timeout: 30_000 })
        .toMatch(/up to this version: [\d,.]+ of 1/);
      const reading = await launched.browser.newPage();
      await reading.goto(`${server.origin}/demo?still`);
      await waitForMarks(reading, KNOWN);
      // It was answered while the renewal went on.
      await page.bringToFront();
      expect(await words(page)()).toContain('The old one answers meanwhile.');
      const corpus = new CorpusPage(launched, page);
      const makes = async () => new Set(await corpus.makes());
      await expect.poll(makes, { timeout: 60_000 }).toEqual(new Set([MAKE]));
      expect(await corpus.faults()).toContain('All is whole');
    } finally {
      await launched.close();
      server.close();
    }
  },
);
