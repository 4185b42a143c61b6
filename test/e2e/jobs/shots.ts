import { describe, expect, it } from 'vitest';
import { statSync } from 'node:fs';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, LATE, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

/** A popup's usual room, in CSS pixels. */
const POPUP = { width: 340, height: 400 };

/** Pictures for the eye; see dist/shots after a run. */
export function shots(visit: () => Visit): void {
  const picture = (what: string) => `dist/shots/${visit().name}-${what}.png` as const;

  describe('pictures', () => {
    it('of the page, the card and the popup', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, [...KNOWN, LATE]);
      await page.screenshot({ path: picture('page'), fullPage: true });
      await openCard(page, TAKE_AWAY);
      await page.screenshot({ path: picture('card') });
      await page.keyboard.press('Escape');
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('marked');
      await popup.bringToFront();
      await popup.setViewport(POPUP);
      await popup.screenshot({ path: picture('popup') });
      for (const what of ['page', 'card', 'popup']) {
        expect(statSync(picture(what)).size).toBeGreaterThan(0);
      }
    });
  });
}
