import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { markedOf, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 10_000 };

/** The popup in a tab behind `page`, so that the tab in front is the one that it speaks of. */
export async function popupOver(visit: Visit, page: Page): Promise<Page> {
  const popup = await visit.launched.openExtensionPage('popup.html');
  await page.bringToFront();
  await popup.evaluate(() => location.reload());
  return popup;
}

const words = (popup: Page) => () => popup.evaluate(() => document.body.innerText);

export function popup(visit: () => Visit): void {
  describe('the popup', () => {
    it('counts the claims that are marked', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toMatch(/\d+ claims marked/);
    });

    it('says that a page has no article', async () => {
      const popup = await popupOver(visit(), await visit().open('/no-article'));
      await expect.poll(words(popup), WAIT).toContain('No article found on this page.');
    });

    it('says that the corpus knows nothing of an article', async () => {
      const popup = await popupOver(visit(), await visit().open('/unknown'));
      await expect.poll(words(popup), WAIT).toContain('Your corpus knows none of');
    });

    it('says that a page cannot be read', async () => {
      const page = await visit().launched.browser.newPage();
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toMatch(/may not read|does not read/);
    });

    it('tells after the background has died', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      await visit().launched.killBackground();
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toMatch(/\d+ claims marked/);
    });

    it('switches the site off and on again', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toContain('On 127.0.0.1');
      await popup.bringToFront();
      await popup.click('input[type=checkbox]');
      await expect.poll(() => markedOf(page, KNOWN), WAIT).toEqual([]);
      await expect.poll(words(popup), WAIT).toContain('Whence is off on this site.');
      await popup.click('input[type=checkbox]');
      await waitForMarks(page, KNOWN);
    });
  });
}
