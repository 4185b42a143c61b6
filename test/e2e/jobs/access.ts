import { describe, expect, it } from 'vitest';
import { pressInCard } from '../../browsers/card.ts';
import { choose, panelOf, panelText } from '../../browsers/panel.ts';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { faultsIn } from '../faults.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

/** A page whose text is light: the card follows it. */
const DARK_PAGE =
  ':root { --ink: #eee; --paper: #14191c; --quiet: #aaa; --wash: #222 } .standfirst { color: #ddd }';
/** A side panel's usual room, in CSS pixels. */
const PANEL = { width: 360, height: 800 };

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
      await panel.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.transition = 'none';
      }, theme);
      await choose(panel, TAKE_AWAY);
      await expect.poll(() => panel.$('.graph')).not.toBeNull();
      await panel.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await faultsIn(panel, 'body')).toEqual([]);
      await panel.screenshot({
        path: `dist/shots/${visit().name}-panel-${theme as 'light'}.png`,
        fullPage: true,
      });
    });

    it('in the popup', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('marked');
      await popup.bringToFront();
      expect(await faultsIn(popup, 'body')).toEqual([]);
    });
  });
}
