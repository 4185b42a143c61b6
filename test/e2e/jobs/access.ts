import { describe, expect, it } from 'vitest';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { faultsIn } from '../faults.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

export function access(visit: () => Visit): void {
  describe('axe finds no fault', () => {
    it('in the card', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      expect(await faultsIn(page, CARD)).toEqual([]);
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
