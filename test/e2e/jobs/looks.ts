import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { keepChoices } from '../../browsers/kept.ts';
import type { Media } from '../../browsers/launched.ts';
import {
  CARD,
  CLAIMS,
  cardText,
  clickOn,
  markedOf,
  openCard,
  waitForMarks,
} from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { FIRST } from '../moving-pages.ts';
import type { Visit } from '../visit.ts';

const names = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].join(' '));
const bars = (page: Page) =>
  page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelectorAll('.bar').length,
    CLAIMS,
  );

export function looks(visit: () => Visit): void {
  const demo = async () => {
    const page = await visit().open('/demo?still');
    await waitForMarks(page, KNOWN);
    return page;
  };
  const choose = (choices: object | null) => keepChoices(visit().launched, choices);

  describe('the reader’s choice', () => {
    afterEach(() => choose(null));

    it('of a tint shows on pages that are open, at once', async () => {
      const page = await demo();
      await choose({ markStyle: 'tint' });
      await page.bringToFront();
      await expect.poll(() => names(page)).toMatch(/whence-\w+-tint/);
      expect(await markedOf(page, KNOWN)).toEqual(KNOWN);
    });

    it('of margin marks draws a bar beside each claim, which opens its card', async () => {
      const page = await demo();
      expect(await bars(page)).toBe(0);
      await choose({ markStyle: 'margin' });
      await page.bringToFront();
      await expect.poll(() => bars(page)).toBeGreaterThanOrEqual(KNOWN.length);
      await page.evaluate((host) => {
        const bar = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.bar');
        bar?.click();
      }, CLAIMS);
      await expect.poll(() => cardText(page)).not.toBe('');
    });

    it('of roles leaves out the others', async () => {
      const page = await demo();
      await choose({ shownRoles: [] });
      await page.bringToFront();
      await expect.poll(() => names(page)).toBe('');
    });

    it('to open by hover opens the card of the claim under a resting pointer', async () => {
      const page = await demo();
      await choose({ openByHover: true });
      await page.bringToFront();
      await clickOn(page, 'For Elena Duarte');
      const at = await page.evaluate(() => {
        const [line] = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
        line?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const rect = line?.getClientRects()[0];
        return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
      });
      await page.mouse.move(at!.x, at!.y);
      await expect.poll(() => cardText(page), { timeout: 5_000 }).not.toBe('');
    });
  });

  describe('the look follows', () => {
    it('the ground of the page', async () => {
      const dark = await visit().open('/dark');
      await waitForMarks(dark, [FIRST]);
      expect(await names(dark)).toMatch(/-dark/);
      expect(await names(await demo())).not.toMatch(/-dark/);
    });
  });

  describe('marks', () => {
    const emulate = (page: Page, media: Media) => visit().launched.emulate(page, media);

    it('are not printed', async () => {
      // Without a picture: two of the same page differ by a pixel of it.
      const page = await visit().open('/dark');
      await waitForMarks(page, [FIRST]);
      const picture = () => page.screenshot({ encoding: 'base64' });
      await emulate(page, { medium: 'print' });
      const printed = await picture();
      await emulate(page, {});
      const shown = await picture();
      await page.evaluate(() => CSS.highlights.clear());
      expect(await picture()).not.toBe(shown);
      await emulate(page, { medium: 'print' });
      expect(await picture()).toBe(printed);
    });

    it('have no card or list beside them on paper', async () => {
      const page = await demo();
      await openCard(page, KNOWN[1]!);
      await emulate(page, { medium: 'print' });
      const shown = await page.evaluate(
        (hosts) => hosts.map((host) => getComputedStyle(document.querySelector(host)!).display),
        [CARD, CLAIMS],
      );
      expect(shown).toEqual(['none', 'none']);
      await emulate(page, {});
    });

    it('stand in the margin where the reader has set all colours', async () => {
      const page = await demo();
      await emulate(page, { forcedColours: true });
      try {
        await expect.poll(() => bars(page)).toBeGreaterThanOrEqual(KNOWN.length);
        expect(await names(page)).toBe('');
      } finally {
        // In Firefox it is a choice for all pages.
        await emulate(page, {});
      }
      await expect.poll(() => names(page)).toMatch(/whence-/);
    });

    it('leave every line of the page where it was, in every style', async () => {
      const page = await demo();
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body *')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, x, y, width, height].join(' ');
          }),
        );
      const marked = await places();
      await choose({ shownRoles: [] });
      await page.bringToFront();
      await expect.poll(() => names(page)).toBe('');
      expect(await places()).toEqual(marked);
      for (const markStyle of ['tint', 'margin']) {
        await choose(null);
        await choose({ markStyle });
        await page.bringToFront();
        await expect.poll(() => names(page)).toMatch(markStyle);
        expect(await places()).toEqual(marked);
      }
      await choose(null);
    });
  });

  describe('a reader who wants less motion', () => {
    it('sees nothing move in the card, nor in the list of claims', async () => {
      const page = await demo();
      await visit().launched.emulate(page, { reducedMotion: true });
      await openCard(page, KNOWN[1]!);
      const moving = await page.evaluate(
        (hosts) =>
          hosts.flatMap((host) => {
            const root = document.querySelector(host)!.shadowRoot!;
            const styles = [...root.querySelectorAll('*')].map((one) => getComputedStyle(one));
            return styles.flatMap(({ transitionDuration, animationDuration }) =>
              [transitionDuration, animationDuration].filter((time) => !/^0s(?:, 0s)*$/.test(time)),
            );
          }),
        [CARD, CLAIMS],
      );
      expect(moving).toEqual([]);
      await visit().launched.emulate(page, {});
    });

    it.each(['popup', 'settings', 'panel'])('sees nothing move in the %s', async (name) => {
      const page = await visit().launched.openExtensionPage(`${name}.html`);
      await visit().launched.emulate(page, { reducedMotion: true });
      const slow = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const still = /^0s(?:, 0s)*$/;
          const moves = !still.test(transitionDuration) || !still.test(animationDuration);
          return moves ? [`${element.tagName} ${transitionDuration} ${animationDuration}`] : [];
        }),
      );
      expect(slow).toEqual([]);
      await visit().launched.emulate(page, {});
    });
  });
}

/** What only Chromium tells: what moved. */
export function shifts(visit: () => Visit): void {
  describe('marks', () => {
    it('and their card move nothing on the page', async () => {
      const page = await visit().launched.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const moved = window as unknown as { shift: number };
        moved.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved.shift += (entry as never as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${visit().server.origin}/demo?still`);
      await waitForMarks(page, KNOWN);
      const shift = async () => {
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        return page.evaluate(() => (window as unknown as { shift: number }).shift);
      };
      expect(await shift()).toBe(0);
      await openCard(page, TAKE_AWAY);
      expect(await shift()).toBe(0);
    });
  });
}
