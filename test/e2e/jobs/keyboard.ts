import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { faultsIn } from '../faults.ts';
import { CLAIMS, cardText, openClaim, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

/** The words of the claim that the keyboard is on; empty when it is elsewhere. */
function focusedClaim(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const active = document.querySelector(host)?.shadowRoot?.activeElement;
    return active?.querySelector('.claim')?.textContent ?? '';
  }, CLAIMS);
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

    it('axe finds no fault in the list', async () => {
      const page = await demo();
      await enter(page);
      expect(await faultsIn(page, CLAIMS)).toEqual([]);
    });
  });
}
