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

/** Puts an import into the database as one that is under way; null takes all away. `page` is one of the extension. */
export function keepJob(page: Page, job: object | null): Promise<void> {
  return page.evaluate(
    (job) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('corpus');
        opening.onsuccess = () => {
          const step = opening.result.transaction('jobs', 'readwrite');
          if (job) step.objectStore('jobs').put(job);
          else step.objectStore('jobs').clear();
          step.oncomplete = () => resolve(opening.result.close());
          step.onerror = () => reject(new Error('The job was not stored.'));
        };
      }),
    job,
  );
}
