import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { focusInCard, pressInCard } from '../../browsers/card.ts';
import { CARD, openCard, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { showFirst } from '../../browsers/panel.ts';
import { addressAt } from '../../../extension/card/fragment.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 10_000 };

/** Copies by that button of the card, which says when it is done. */
async function copy(page: Page, label: string): Promise<void> {
  await pressInCard(page, '.actions button', label);
  const said = () =>
    page.evaluate(
      (host) =>
        document.querySelector(host)!.shadowRoot!.querySelector('[role=status]')!.textContent,
      CARD,
    );
  await expect.poll(said, WAIT).toBe('Copied.');
}

/** What is on the clipboard, as a reader gets it: pasted into a field of the page. */
async function pasted(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const value = () => page.evaluate(() => document.querySelector('textarea')!.value);
  await expect.poll(value, WAIT).not.toBe('');
  return value();
}

export function taking(visit: () => Visit): void {
  const demo = async () => {
    const page = await visit().open('/demo?still');
    await waitForMarks(page, KNOWN);
    await openCard(page, TAKE_AWAY);
    return page;
  };

  describe('a claim', () => {
    it('is copied as a citation, and the card says so', async () => {
      const page = await demo();
      await copy(page, 'Copy citation');
      const text = await pasted(page);
      expect(text).toContain(TAKE_AWAY);
      expect(text).toContain('First reported by The New York Times.\n');
      expect(text).toMatch(/^- NBC News: confirmed it/m);
    });

    it('is copied as Markdown', async () => {
      const page = await demo();
      await copy(page, 'Copy as Markdown');
      expect(await pasted(page)).toMatch(/^> “We need to take away children,”/);
    });

    it('is found by the link to its sentence: the browser scrolls there', async () => {
      const sentence =
        'A Justice Department spokeswoman said the draft report “contains numerous factual errors and inaccuracies.”';
      const address = addressAt(`${visit().server.origin}/demo?still`, sentence)!;
      expect(address).toContain('#:~:text=');
      const page = await visit().launched.browser.newPage();
      await page.goto(address);
      const scrolled = () => page.evaluate(() => scrollY);
      await expect.poll(scrolled, WAIT).toBeGreaterThan(200);
    });
  });

  describe('the keyboard', () => {
    it('goes into the card, round in it, and back to where it was', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const link = () => page.evaluate(() => document.activeElement?.textContent);
      await page.evaluate(() => document.querySelector<HTMLElement>('nav a')!.focus());
      const before = await link();
      await showFirst(visit().launched, page);
      await expect.poll(() => focusInCard(page), WAIT).toBe('Where this claim comes from');
      const met: string[] = [];
      do {
        await page.keyboard.press('Tab');
        met.push(await focusInCard(page));
      } while (met.length < 40 && (met.length < 2 || met.at(-1) !== met[0]));
      expect(met).toEqual(expect.arrayContaining(['Next claim', 'Close', 'Copy citation']));
      expect(met.at(-1)).toBe(met[0]);
      expect(met).not.toContain('');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await link()).toBe(before);
    });

    it('steps from claim to claim and unfolds the reports', async () => {
      const page = await demo();
      while ((await focusInCard(page)) !== 'Next claim') await page.keyboard.press('Tab');
      const place = () =>
        page.evaluate(
          (host) => document.querySelector(host)!.shadowRoot!.querySelector('nav')!.innerText,
          CARD,
        );
      const before = await place();
      await page.keyboard.press('Enter');
      await expect.poll(place, WAIT).not.toBe(before);
      expect(await focusInCard(page)).toBe('Next claim');
      while (!/^Who reports it/.test(await focusInCard(page))) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const seen = () =>
        page.evaluate(
          (host) =>
            document.querySelector(host)!.shadowRoot!.querySelector('.report')!.getClientRects()
              .length,
          CARD,
        );
      await expect.poll(seen, WAIT).toBe(1);
    });
  });
}
