import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../browsers/panel.ts';
import { goTo, openClaim, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 15_000 };
/** A corner of the page without words, in CSS pixels. */
const CORNER = { x: 20, y: 20 };

interface Api {
  readonly extension: { getViews(which: object): Window[] };
  readonly sidebarAction: { close(): Promise<void> };
}

/** Runs in a page of the extension: what the sidebar shows; empty while there is none. */
function sidebarText(): string {
  const { extension } = (globalThis as unknown as { browser: Api }).browser;
  return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '';
}

/** Firefox closes it for a click alone. */
function closeSidebarOnClick(): void {
  const { sidebarAction } = (globalThis as unknown as { browser: Api }).browser;
  addEventListener('click', () => void sidebarAction.close(), { once: true });
}

/** In Firefox the browser's own menu is opened by a click of the right button, and an item of it chosen. */
export function menus(visit: () => Visit): void {
  describe('the context menu', () => {
    it('opens the card of the claim that the selected words meet', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const place = await goTo(page, TAKE_AWAY, true);
      await visit().launched.menu(page, 'selected', { ...place, selected: TAKE_AWAY });
      await expect.poll(() => openClaim(page), WAIT).toContain(TAKE_AWAY);
    });

    it('says on the toolbar button that there is no article to keep', async () => {
      const { launched, open } = visit();
      const page = await open('/no-article');
      const asker = await launched.openExtensionPage('settings.html');
      await page.bringToFront();
      await launched.menu(page, 'keep', CORNER);
      await expect.poll(() => badgeOf(asker), WAIT).toBe('–');
    });
  });
}

/** Chromium opens its panel on a reader's click alone, which no driver can give its menu. */
export function menuPanel(visit: () => Visit): void {
  it('the context menu opens the sidebar, the background killed before', async () => {
    const { launched, open } = visit();
    const page = await open('/demo?still');
    await waitForMarks(page, KNOWN);
    const asker = await launched.openExtensionPage('settings.html');
    await page.bringToFront();
    await launched.killBackground();
    await launched.menu(page, 'panel', CORNER);
    await expect.poll(() => asker.evaluate(sidebarText), WAIT).toContain(TAKE_AWAY);
    await asker.evaluate(closeSidebarOnClick);
    await asker.bringToFront();
    await asker.mouse.click(CORNER.x, CORNER.y);
    await expect.poll(() => asker.evaluate(sidebarText), WAIT).toBe('');
  });
}
