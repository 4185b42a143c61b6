import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { keepRows } from '../../browsers/kept.ts';
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

    it('counts what is marked by its role', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toMatch(/Confirmed by another newsroom\s+\d/);
    });

    it('loses neither of two quick clicks', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toContain('On 127.0.0.1');
      await popup.bringToFront();
      const click = (times: number) =>
        popup.$eval(
          '.site input',
          (input, times) => {
            for (let i = 0; i < times; i++) input.click();
          },
          times,
        );
      const isOn = () => popup.$eval('.site input', (input) => input.checked);
      await click(3);
      expect(await isOn()).toBe(false);
      await expect.poll(words(popup), WAIT).toContain('Whence is off on this site.');
      expect(await isOn()).toBe(false);
      await click(2);
      await click(1);
      await waitForMarks(page, KNOWN);
      expect(await isOn()).toBe(true);
    });

    it('says what is not in the corpus yet, and how much of it is', async () => {
      const popup = await popupOver(visit(), await visit().open('/unknown'));
      await expect.poll(words(popup), WAIT).toContain('Your corpus knows none of');
      await keepRows(popup, 'jobs', [
        { id: 'half-way', state: 'running', size: 1000, read: 410, started: 0 },
      ]);
      await expect.poll(words(popup), WAIT).toMatch(/An import .* not finished yet[^]*41%/);
      await keepRows(popup, 'jobs', null);
      await expect.poll(words(popup), WAIT).not.toContain('An import');
    });

    it('follows a mouse that is quicker than the disk', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toContain('On 127.0.0.1');
      await popup.bringToFront();
      const isOn = () => popup.$eval('.site input', (input) => input.checked);
      const press = async (times: number) => {
        const knob = await (await popup.$('.site input'))!.boundingBox();
        const { x, y, width, height } = knob!;
        for (let i = 0; i < times; i++) await popup.mouse.click(x + width / 2, y + height / 2);
      };
      for (const times of [2, 4]) {
        await press(times);
        await waitForMarks(page, KNOWN);
        await popup.bringToFront();
        expect(await isOn()).toBe(true);
      }
      await press(3);
      await expect.poll(words(popup), WAIT).toContain('Whence is off on this site.');
      expect(await isOn()).toBe(false);
      await press(1);
      await waitForMarks(page, KNOWN);
      await popup.bringToFront();
      expect(await isOn()).toBe(true);
    });

    it('switches the site off and on again', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(words(popup), WAIT).toContain('On 127.0.0.1');
      await popup.bringToFront();
      await popup.click('.site input');
      await expect.poll(() => markedOf(page, KNOWN), WAIT).toEqual([]);
      await expect.poll(words(popup), WAIT).toContain('Whence is off on this site.');
      await popup.click('.site input');
      await waitForMarks(page, KNOWN);
    });
  });
}
