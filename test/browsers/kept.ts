/** What the extension keeps, set by a test as its pages would set it. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launched.ts';

interface Storage {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; clear(): Promise<void> };
  };
}

/** Keeps the reader's choices beside those that there are; null forgets them all. */
export async function keepChoices(launched: Launched, choices: object | null): Promise<void> {
  const page = await launched.openExtensionPage('popup.html');
  await page.evaluate(async (choices) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
    const { local } = (browser ?? chrome).storage;
    await (choices ? local.set(choices) : local.clear());
  }, choices);
  await page.close();
}

/** Puts rows into a table of the database beside those that it has; null empties it. `page` is one of the extension. */
export function keepRows(page: Page, table: string, rows: readonly object[] | null): Promise<void> {
  return page.evaluate(
    (table, rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('corpus');
        opening.onsuccess = () => {
          const step = opening.result.transaction(table, 'readwrite');
          if (rows === null) step.objectStore(table).clear();
          for (const row of rows ?? []) step.objectStore(table).put(row);
          step.oncomplete = () => resolve(opening.result.close());
          step.onerror = () => reject(new Error(`Nothing was stored in “${table}”.`));
        };
      }),
    table,
    rows,
  );
}

/** The rows of a table, or the one of that key alone. `page` is one of the extension. */
export function rowsOf<Row>(page: Page, table: string, key?: string): Promise<Row[]> {
  return page.evaluate(
    (table, key) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('corpus');
        opening.onerror = () => reject(new Error('There is no corpus.'));
        opening.onsuccess = () => {
          const step = opening.result.transaction(table);
          const asked = step.objectStore(table).getAll(key ?? undefined);
          step.oncomplete = () => {
            opening.result.close();
            resolve(asked.result as Row[]);
          };
          step.onerror = () => reject(new Error(`Nothing was read in “${table}”.`));
        };
      }),
    table,
    key ?? null,
  );
}
