import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pressInCard } from '../../browsers/card.ts';
import { POLLING_MS, sleep } from '../../browsers/launched.ts';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { panelChosen } from '../../browsers/panel.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 15_000 };

/** The panel that the browser itself has opened: Chromium's side panel, Firefox's window. */
async function opened({ name, launched: { browser } }: Visit): Promise<Page> {
  if (name === 'chromium') {
    const isPanel = (url: string) => URL.canParse(url) && new URL(url).pathname === '/panel.html';
    const target = await browser.waitForTarget((one) => isPanel(one.url()), WAIT);
    return target.asPage();
  }
  for (const end = Date.now() + WAIT.timeout; Date.now() < end; await sleep(POLLING_MS)) {
    for (const page of await browser.pages()) {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/panel.html') return page;
    }
  }
  throw new Error('No panel has opened.');
}

export function realPanel(visit: () => Visit): void {
  describe('a click on “Open in panel”', () => {
    it('opens it beside the page, at the claim of the card', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      await pressInCard(page, '.actions button', 'Open in panel');
      const panel = await opened(visit());
      await expect.poll(() => panelChosen(panel), WAIT).toContain(TAKE_AWAY);
    });
  });
}
