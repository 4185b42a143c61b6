import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { badgeOf } from '../../browsers/panel.ts';
import { markedOf, openClaim, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 15_000 };

/** Asks what the toolbar button says of the page, in a page of the extension behind it. */
async function badgeBeside({ launched }: Visit, page: Page): Promise<() => Promise<string>> {
  const asker = await launched.openExtensionPage('settings.html');
  await page.bringToFront();
  return () => badgeOf(asker);
}

export function commands(visit: () => Visit): void {
  describe('a command', () => {
    const demo = async (): Promise<Page> => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      return page;
    };

    it('goes from claim to claim and back', async () => {
      const page = await demo();
      const { launched } = visit();
      const opened = async (command: string, than: string) => {
        await launched.command(command);
        await expect.poll(() => openClaim(page), WAIT).not.toBe(than);
        return openClaim(page);
      };
      const first = await opened('next-claim', '');
      const second = await opened('next-claim', first);
      expect(await opened('previous-claim', second)).toBe(first);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it('takes the marks and the number off a site, and brings them back', async () => {
      const page = await demo();
      const { launched } = visit();
      const badge = await badgeBeside(visit(), page);
      await expect.poll(badge, WAIT).toMatch(/^\d+$/);
      const number = await badge();
      await launched.command('toggle-site');
      await expect.poll(() => markedOf(page, KNOWN), WAIT).toEqual([]);
      await expect.poll(badge, WAIT).toBe('');
      await launched.command('toggle-site');
      await waitForMarks(page, KNOWN);
      await expect.poll(badge, WAIT).toBe(number);
    });

    it('says on the toolbar button that there is no article to keep', async () => {
      const page = await visit().open('/no-article');
      const badge = await badgeBeside(visit(), page);
      await visit().launched.command('keep-page');
      await expect.poll(badge, WAIT).toBe('–');
    });
  });
}
