import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pressInCard } from '../../browsers/card.ts';
import { keepChoices } from '../../browsers/kept.ts';
import { choose, panelOf } from '../../browsers/panel.ts';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { speak } from '../../browsers/speak.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

/** The extension's pages that stand by themselves. */
const PAGES = ['welcome', 'settings', 'corpus', 'feeds'];
/** The least width of a window, in CSS pixels, and a usual one. */
const NARROW = 320;
const USUAL = 1100;
/** Languages with the widths of the pages; "he" is one that nobody speaks, longer than English. */
const LANGUAGES = [
  ['he', 'rtl', [NARROW, USUAL]],
  ['de', 'ltr', [NARROW]],
  ['es', 'ltr', [NARROW]],
  ['fr', 'ltr', [NARROW]],
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
    return all
      .filter(isCut)
      .map((one) => `${one.localName}.${one.className}: ${one.innerText.slice(0, 60)}`);
  }, host);
}

/** Every surface in every language, where it has the least room. */
export function languages(visit: () => Visit): void {
  describe.each(LANGUAGES)('in the language “%s”, %s,', (language, direction, widths) => {
    beforeAll(() => speak(visit().launched, language));
    afterAll(() => keepChoices(visit().launched, null));

    const spoken = (page: Page) =>
      expect
        .poll(() =>
          page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
        )
        .toEqual([language, direction]);
    const look = async (page: Page, name: string) => {
      const path = `dist/shots/${visit().name}-${language}-${name}.png`;
      await page.screenshot({ path, fullPage: true });
      expect(await overflowing(page, null)).toEqual([]);
    };

    it.each(PAGES.flatMap((name) => widths.map((width) => [name, width] as const)))(
      '%s has room at %d px',
      async (name, width) => {
        const page = await visit().launched.openExtensionPage(`${name}.html`);
        await page.setViewport({ width, height: 900 });
        await page.bringToFront();
        await spoken(page);
        await expect.poll(() => page.$('h1')).not.toBeNull();
        if (name === 'welcome') await waitForMarks(page, [TAKE_AWAY]);
        await look(page, `${name}-${width}`);
      },
    );

    it('the popup has room', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.$('.looks')).not.toBeNull();
      await popup.bringToFront();
      await popup.setViewport({ width: NARROW, height: 560 });
      await spoken(popup);
      await look(popup, 'popup');
    });

    it('the panel has room', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const panel = await panelOf(visit().launched, page);
      await spoken(panel);
      await panel.bringToFront();
      await panel.setViewport({ width: NARROW, height: 900 });
      await expect.poll(() => panel.$('button.claim')).not.toBeNull();
      await choose(panel, TAKE_AWAY);
      await expect.poll(() => panel.$('.graph')).not.toBeNull();
      await look(panel, 'panel');
    });

    it('the card has room, on a page that is written in English', async () => {
      const page = await visit().open('/demo?still');
      await page.setViewport({ width: NARROW, height: 900 });
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      await pressInCard(page, '.reports > summary');
      const dialog = await page.$eval(`${CARD} >>> [role=dialog]`, (one) => [
        getComputedStyle(one).direction,
        one.getBoundingClientRect().width <= innerWidth,
      ]);
      expect(dialog).toEqual([direction, true]);
      await page.screenshot({ path: `dist/shots/${visit().name}-${language}-card.png` });
      expect(await overflowing(page, CARD)).toEqual([]);
    });
  });
}
