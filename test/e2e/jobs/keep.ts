import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { sleep } from '../../browsers/launched.ts';
import { markedOf, waitForMarks } from '../../browsers/reader.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

const WAIT = { timeout: 10_000 };
/** Time for a page to be read, in milliseconds; it is asked again if that was too short. */
const READ_MS = 1_500;

/** The extension's API as its pages have it. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
  readonly tabs: { query(what: object): Promise<{ id: number }[]> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
}

/** Asks the background, from one of the extension's pages, to keep the tab in front. */
async function keepFront(popup: Page): Promise<unknown> {
  return popup.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser ?? scope.chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const reply = await api.runtime.sendMessage({ whence: 'keep', argument: tab!.id });
    return reply.ok ? reply.value : reply;
  });
}

const wordsOf = (popup: Page) => () => popup.evaluate(() => document.body.innerText);

function setRemember(popup: Page, value: object): Promise<void> {
  return popup.evaluate(async (value) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).storage.local.set({ remember: value });
  }, value);
}

function remembered(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    return (await local.get('remember')).remember;
  });
}

/** Keeping what one reads: later pages that say the same are marked. */
export function keep(visit: () => Visit): void {
  describe('a page that is kept', () => {
    it('is known from then on, once, and after the background has died', async () => {
      const popup = await popupOver(visit(), await visit().open('/unknown'));
      // The popup speaks: it has been loaded for good, and nothing asks twice.
      await expect.poll(wordsOf(popup), WAIT).toContain('knows none of');
      expect(await keepFront(popup)).toEqual({ was: 'new' });
      expect(await keepFront(popup)).toEqual({ was: 'known' });
      await visit().launched.killBackground();
      const page = await visit().open('/unknown');
      await waitForMarks(page, ['The oyster beds north of']);
    });

    it('needs an article', async () => {
      const popup = await popupOver(visit(), await visit().open('/no-article'));
      await expect.poll(() => keepFront(popup), WAIT).toEqual({ was: 'no-article' });
    });

    it('is one that was read, only where the reader asked for that', async () => {
      const page = await visit().open('/to-remember');
      const popup = await popupOver(visit(), page);
      const words = wordsOf(popup);
      await expect.poll(words, WAIT).toContain('knows none of');
      await page.reload();
      await expect.poll(words, WAIT).toContain('knows none of');
      await setRemember(popup, { all: false, sites: [new URL(visit().server.origin).host] });
      await page.bringToFront();
      const marks = async () => {
        await page.reload();
        await sleep(READ_MS);
        return markedOf(page, ['The lamplighters of Cray Hill']);
      };
      await expect.poll(marks, { timeout: 40_000 }).toHaveLength(1);
      await setRemember(popup, { all: false, sites: [] });
    });

    it('is one of all news sites after one click in the settings, and none after another', async () => {
      const page = await visit().launched.openExtensionPage('settings.html');
      await page.bringToFront();
      const label = 'On all known news sites';
      const click = () =>
        page.evaluate((label) => {
          const labels = [...document.querySelectorAll('label')];
          labels.find(({ textContent }) => textContent === label)!.click();
        }, label);
      await expect.poll(wordsOf(page), WAIT).toContain(label);
      expect(await remembered(page)).not.toMatchObject({ all: true });
      await click();
      await expect.poll(() => remembered(page), WAIT).toEqual({ all: true, sites: [] });
      await click();
      await expect.poll(() => remembered(page), WAIT).toEqual({ all: false, sites: [] });
    });
  });
}
