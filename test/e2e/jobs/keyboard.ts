import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { focusInCard } from '../../browsers/card.ts';
import { openedPanel, panelChosen } from '../../browsers/panel.ts';
import { faultsIn } from '../faults.ts';
import { CLAIMS, cardText, openClaim, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 15_000 };
/** Stops that a round through the panel has at most, and characters of one that is no whole page. */
const MOST_STOPS = 120;
const MOST_WORDS = 400;

/** The words of the claim that the keyboard is on; empty when it is elsewhere. */
function focusedClaim(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const active = document.querySelector(host)?.shadowRoot?.activeElement;
    return active?.querySelector('.claim')?.textContent ?? '';
  }, CLAIMS);
}

/** Goes on with Tab until the focus is on what begins so. */
async function walkTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; steps < MOST_STOPS; steps++) {
    const text = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (text.startsWith(words) && text.length < MOST_WORDS) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to: ${words}`);
}

export function keyboard(visit: () => Visit): void {
  const demo = async () => {
    const page = await visit().open('/demo?still');
    await waitForMarks(page, KNOWN);
    return page;
  };
  /** From the end of the page the list is the next stop. */
  const enter = async (page: Page) => {
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus());
    await page.keyboard.press('Tab');
    await expect.poll(() => focusedClaim(page)).not.toBe('');
  };

  describe('without a mouse', () => {
    it('every claim is reached, shown in the page, opened and left', async () => {
      const page = await demo();
      await enter(page);
      const seen: string[] = [];
      for (let claim = await focusedClaim(page); !seen.includes(claim);) {
        seen.push(claim);
        expect(await openClaim(page)).toBe(claim);
        await page.keyboard.press('ArrowDown');
        claim = await focusedClaim(page);
      }
      expect(seen.length).toBeGreaterThanOrEqual(KNOWN.length);
      await page.keyboard.press('Home');
      while (!(await focusedClaim(page)).startsWith(TAKE_AWAY)) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await expect.poll(() => cardText(page)).toContain('First reported by The New York Times.');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focusedClaim(page)).toContain(TAKE_AWAY);
      await page.keyboard.press('Tab');
      await expect.poll(() => openClaim(page)).toBe('');
    });

    it('the whole job is done: page, claim, card, panel, its graph’s table, and back', async () => {
      const page = await demo();
      await enter(page);
      while (!(await focusedClaim(page)).startsWith(TAKE_AWAY))
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => focusInCard(page)).toBe('Where this claim comes from');
      while ((await focusInCard(page)) !== 'Open in panel') await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const panel = await openedPanel(visit().launched);
      await expect.poll(() => panelChosen(panel), WAIT).toContain(TAKE_AWAY);
      const walk = (words: string) => walkTo(panel, words);
      await walk('All');
      await panel.keyboard.press('Enter');
      await walk(TAKE_AWAY);
      await panel.keyboard.press('Enter');
      await expect.poll(() => panelChosen(panel)).toBe('');
      await panel.keyboard.press('Enter');
      await expect.poll(() => panelChosen(panel)).toContain(TAKE_AWAY);
      await walk('The same as a table');
      await panel.keyboard.press('Enter');
      await expect.poll(() => panel.$eval('.graph details', (one) => one.open)).toBe(true);
      await panel.close();
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await focusedClaim(page)).toContain(TAKE_AWAY);
    });

    it('axe finds no fault in the list', async () => {
      const page = await demo();
      await enter(page);
      expect(await faultsIn(page, CLAIMS)).toEqual([]);
    });
  });
}
