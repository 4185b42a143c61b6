import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pressInCard, refuseReport } from '../../browsers/card.ts';
import type { Launched } from '../../browsers/launched.ts';
import { cardText, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 10_000 };
/** The report that the reader keeps apart, as a row of the card. */
export const CNN = /^CNN /m;

/** The card of the claim with all its reports. */
export async function openReports(page: Page): Promise<string> {
  await waitForMarks(page, KNOWN);
  await openCard(page, TAKE_AWAY);
  await pressInCard(page, '.reports > summary');
  return cardText(page);
}

export function feedback(visit: () => Visit): void {
  describe('a report that is not the same claim', () => {
    it('is gone at once, after a reload, and after the background has died', async () => {
      const { launched, open } = visit();
      const page = await open('/demo?still');
      expect(await openReports(page)).toMatch(CNN);
      await refuseReport(page, 'CNN');
      await expect.poll(() => cardText(page), WAIT).not.toMatch(CNN);
      await page.reload();
      expect(await openReports(page)).not.toMatch(CNN);
      await launched.killBackground();
      await page.reload();
      expect(await openReports(page)).not.toMatch(CNN);
      await forget(launched);
      await expect.poll(() => cardText(page), WAIT).toMatch(CNN);
    });
  });
}

interface Api {
  readonly storage: { readonly local: { remove(key: string): Promise<void> } };
}

/** Takes all feedback back: the other tests know nothing of it. */
async function forget(launched: Launched): Promise<void> {
  const page = await launched.openExtensionPage('panel.html');
  await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (browser ?? chrome).storage.local.remove('notSame');
  });
  await page.close();
}
