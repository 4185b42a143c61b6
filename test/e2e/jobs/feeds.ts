import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../extension/feeds/feed-server.ts';
import { waitForMarks } from '../../browsers/reader.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

const WAIT = { timeout: 20_000 };

export function feeds(visit: () => Visit): void {
  describe('a feed', () => {
    it('is followed with a click, and its articles are known on pages from then on', async () => {
      const { launched, server, open } = visit();
      await launched.allowHost('http://127.0.0.1');
      const page = await launched.openExtensionPage('feeds.html');
      await page.bringToFront();
      await page.locator('#address').fill(`${server.origin}/feed.xml`);
      await page.click('button.main');
      const words = () => page.evaluate(() => document.body.innerText);
      await expect.poll(words, WAIT).toContain('1 new article.');
      await waitForMarks(await open('/elsmouth'), [SENTENCES[1]!.slice(0, 30)]);
    });

    it('that a page names is offered in the popup, and leads to where it is followed', async () => {
      const page = await visit().open('/names-feed');
      const popup = await popupOver(visit(), page);
      const link = () =>
        popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.found-feeds a')?.href);
      await expect.poll(link, WAIT).toMatch(/feeds\.html\?add=http.*feed\.xml$/);
      const feeds = await visit().launched.openExtensionPage(
        (await link())!.replace(/^.*\/(?=feeds\.html)/, ''),
      );
      const field = () =>
        feeds.evaluate(() => document.querySelector<HTMLInputElement>('#address')?.value);
      await expect.poll(field, WAIT).toBe(`${visit().server.origin}/feed.xml`);
    });

    it('is left with a click', async () => {
      const page = await visit().launched.openExtensionPage('feeds.html');
      await page.bringToFront();
      await page.click('ul.feeds button[aria-label^=Remove]');
      const words = () => page.evaluate(() => document.body.innerText);
      await expect.poll(words, WAIT).toContain('You follow no feed yet.');
    });
  });
}
