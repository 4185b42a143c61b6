import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pressInCard } from '../../browsers/card.ts';
import { choose, panelOf, panelText } from '../../browsers/panel.ts';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { faultsIn } from '../faults.ts';
import { FIRST } from '../moving-pages.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

/** A page whose text is light: the card follows it. */
const DARK_PAGE =
  ':root { --ink: #eee; --paper: #14191c; --quiet: #aaa; --wash: #222 } .standfirst { color: #ddd }';
/** A side panel's usual room, in CSS pixels. */
const PANEL = { width: 360, height: 800 };

/** The extension's pages that a reader opens in a tab. */
const OWN_PAGES = ['settings', 'corpus', 'feeds', 'welcome'];
const WAIT = { timeout: 10_000 };

async function inTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.transition = 'none';
  }, theme);
}

/** From the end of the page the list of claims is the next stop. */
async function focusClaims(page: Page): Promise<void> {
  await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
  await page.keyboard.press('Tab');
}

export function access(visit: () => Visit): void {
  describe('axe finds no fault', () => {
    it.each(['light', 'dark'])('in the card, folded and unfolded, on a %s page', async (theme) => {
      const page = await visit().open('/demo?still');
      if (theme === 'dark') await page.addStyleTag({ content: DARK_PAGE });
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      expect(await faultsIn(page, CARD)).toEqual([]);
      await pressInCard(page, '.reports > summary');
      expect(await faultsIn(page, CARD)).toEqual([]);
    });

    it.each(['light', 'dark'])('in the panel, a claim opened out, %s', async (theme) => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const panel = await panelOf(visit().launched, page);
      await expect.poll(() => panelText(panel)).toContain('The Harbor Ledger');
      await panel.bringToFront();
      await panel.setViewport(PANEL);
      await inTheme(panel, theme);
      await choose(panel, TAKE_AWAY);
      await expect.poll(() => panel.$('.graph')).not.toBeNull();
      await panel.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await faultsIn(panel, 'body')).toEqual([]);
    });

    it.each(['light', 'dark'])('in the popup, %s', async (theme) => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('marked');
      await popup.bringToFront();
      await inTheme(popup, theme);
      expect(await faultsIn(popup, 'body')).toEqual([]);
    });

    it.each(OWN_PAGES.flatMap((name) => [`${name} light`, `${name} dark`]))(
      'on the page of %s',
      async (which) => {
        const [name, theme] = which.split(' ') as [string, string];
        const page = await visit().launched.openExtensionPage(`${name}.html`);
        await page.bringToFront();
        await expect.poll(() => page.$('h1')).not.toBeNull();
        await inTheme(page, theme);
        expect(await faultsIn(page, 'body')).toEqual([]);
        await page.close();
      },
    );

    it('on a whole page with marks, the keyboard on one of them, its card open or not', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      await focusClaims(page);
      expect(await faultsIn(page, 'html')).toEqual([]);
      await openCard(page, TAKE_AWAY);
      expect(await faultsIn(page, 'html')).toEqual([]);
    });

    it('on a whole dark page with marks, its card open or not', async () => {
      const page = await visit().open('/dark');
      await waitForMarks(page, [FIRST]);
      const ownFaults = await faultsIn(page, 'html');
      await openCard(page, FIRST);
      expect(await faultsIn(page, 'html')).toEqual(ownFaults);
      expect(await faultsIn(page, CARD)).toEqual([]);
    });
  });

  describe('a screen reader is told', () => {
    const order = async (page: Page, wanted: readonly string[]) => {
      const names = await visit().launched.accessibleNames(page);
      let at = -1;
      const places = wanted.map((words) => {
        at = names.findIndex((name, i) => i > at && name.includes(words));
        return at;
      });
      return places.includes(-1) ? wanted.map((words, i) => `${places[i]} ${words}`) : 'in order';
    };
    const demo = async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      return page;
    };

    it('of the page first, then of its claims in the page’s order', async () => {
      const page = await demo();
      const places = [1, 2, 3].map((place) => `Claim ${place} of`);
      const wanted = ['The Harbor Ledger', 'Claims that Whence marked on this page', ...places];
      await expect.poll(() => order(page, wanted), WAIT).toBe('in order');
    });

    it('of a card: what it is, its summary, the ways on, the answer, its grounds, what can be done', async () => {
      const page = await demo();
      await openCard(page, TAKE_AWAY);
      const wanted = [
        'Where this claim comes from',
        'articles, 2 origins',
        'Next claim',
        'Close',
        'What this rests on',
        'Who reports it',
        'Copy citation',
        'Open in panel',
      ];
      await expect.poll(() => order(page, wanted), WAIT).toBe('in order');
    });

    it('of the panel: the page, its counts, the filters, the claims', async () => {
      const page = await demo();
      const panel = await panelOf(visit().launched, page);
      await expect.poll(() => panelText(panel)).toContain('The Harbor Ledger');
      await panel.bringToFront();
      await choose(panel, TAKE_AWAY);
      const wanted = [
        'Draft report puts Justice Department',
        'single origin',
        'Confirmed by another newsroom',
        TAKE_AWAY,
        'The same as a table',
        'What this rests on',
      ];
      await expect.poll(() => order(panel, wanted), WAIT).toBe('in order');
    });
  });
}
