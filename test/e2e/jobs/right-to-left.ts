import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pressInCard } from '../../browsers/card.ts';
import { choose, panelOf } from '../../browsers/panel.ts';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { PSEUDO } from '../../extension/pseudo-locale.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

interface Storage {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; remove(key: string): Promise<void> };
  };
}

/** The extension's pages that stand by themselves, with a width that readers give them. */
const PAGES = [
  ['welcome', 1100],
  ['welcome', 360],
  ['settings', 900],
  ['settings', 360],
  ['corpus', 1100],
  ['feeds', 900],
] as const;

/** What is wider than its place, and text that runs out of its box. */
function overflowing(page: Page, host: string | null): Promise<string[]> {
  return page.evaluate((host) => {
    const root = host ? document.querySelector(host)!.shadowRoot! : document;
    const all = [
      ...root.querySelectorAll<HTMLElement>('body, body *, [role=dialog], [role=dialog] *'),
    ];
    const isCut = (one: HTMLElement) =>
      one.scrollWidth > one.clientWidth + 1 &&
      one.clientWidth > 1 &&
      !['inline', 'none'].includes(getComputedStyle(one).display) &&
      one.closest('svg') === null &&
      getComputedStyle(one).textOverflow !== 'ellipsis' &&
      getComputedStyle(one).overflowX !== 'auto';
    return all.filter(isCut).map((one) => `${one.localName}.${one.className}: ${one.innerText}`);
  }, host);
}

/** Every surface in a language that is written from right to left, and longer than English. */
export function rightToLeft(visit: () => Visit): void {
  const keep = async (words: object | null) => {
    const page = await visit().launched.openExtensionPage('panel.html');
    await page.evaluate(async (words) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
      const { local } = (browser ?? chrome).storage;
      await (words ? local.set({ words }) : local.remove('words'));
    }, words);
    await page.close();
  };
  const turned = (page: Page) =>
    expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  const look = async (page: Page, name: string) => {
    await page.screenshot({ path: `dist/shots/${visit().name}-rtl-${name}.png`, fullPage: true });
    expect(await overflowing(page, null)).toEqual([]);
  };

  describe('from right to left', () => {
    beforeAll(() => keep(PSEUDO));
    afterAll(() => keep(null));

    it.each(PAGES)('%s has room at %d px', async (name, width) => {
      const page = await visit().launched.openExtensionPage(`${name}.html`);
      await page.setViewport({ width, height: 900 });
      await page.bringToFront();
      await turned(page);
      if (name === 'welcome') await waitForMarks(page, [TAKE_AWAY]);
      await look(page, `${name}-${width}`);
    });

    it('the popup has room', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.$('.looks')).not.toBeNull();
      await popup.bringToFront();
      await popup.setViewport({ width: 340, height: 560 });
      await turned(popup);
      await look(popup, 'popup');
    });

    it('the panel has room', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const panel = await panelOf(visit().launched, page);
      await turned(panel);
      await panel.bringToFront();
      await panel.setViewport({ width: 360, height: 900 });
      await expect.poll(() => panel.$('button.claim')).not.toBeNull();
      await choose(panel, TAKE_AWAY);
      await expect.poll(() => panel.$('.graph')).not.toBeNull();
      await look(panel, 'panel');
    });

    it('the card has room, on a page that is written from left to right', async () => {
      const page = await visit().open('/demo?still');
      await page.setViewport({ width: 800, height: 900 });
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      await pressInCard(page, '.reports > summary');
      const dir = await page.$eval(
        `${CARD} >>> [role=dialog]`,
        (one) => getComputedStyle(one).direction,
      );
      expect(dir).toBe('rtl');
      await page.screenshot({ path: `dist/shots/${visit().name}-rtl-card.png` });
      expect(await overflowing(page, CARD)).toEqual([]);
    });
  });
}
