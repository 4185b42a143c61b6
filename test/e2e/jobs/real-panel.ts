import { describe, expect, it } from 'vitest';
import { pressInCard } from '../../browsers/card.ts';
import { cardText, openCard, waitForMarks } from '../../browsers/reader.ts';
import { openedPanel, panelChosen } from '../../browsers/panel.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 15_000 };

export function realPanel(visit: () => Visit): void {
  describe('a click on “Open in panel”', () => {
    it('opens it beside the page, at the claim of the card', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      await pressInCard(page, '.actions button', 'Open in panel');
      const panel = await openedPanel(visit().launched);
      await expect.poll(() => panelChosen(panel), WAIT).toContain(TAKE_AWAY);
      // Firefox opens its sidebar on no click in a page; the card says where it does.
      const tells = async () => (await cardText(page)).includes('The sidebar opens from');
      await expect.poll(tells, WAIT).toBe(visit().name === 'firefox');
    });
  });
}
