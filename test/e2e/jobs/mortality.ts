import { describe, expect, it } from 'vitest';
import { markedOf, openCard, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

interface Held {
  /** The background has asked its database and waits for an answer that will not come. */
  held?: boolean;
  readonly IDBRequest: typeof IDBRequest;
}

/** Runs in the background: from here on no database request is ever answered. */
function holdDatabase(scope: object): boolean {
  const held = scope as Held;
  Object.defineProperty(held.IDBRequest.prototype, 'onsuccess', {
    set: () => {
      held.held = true;
    },
  });
  return true;
}

export function mortality(visit: () => Visit): void {
  describe('a background that dies', () => {
    it('between two clicks is not noticed', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      expect(await openCard(page, TAKE_AWAY)).toContain('The New York Times');
      await visit().launched.killBackground();
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await openCard(page, KNOWN[4]!)).toContain('The New York Times');
    });

    it('before a page asks is not noticed', async () => {
      await visit().launched.killBackground();
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
    });

    it('during a message is not noticed', async () => {
      const { launched, open } = visit();
      await waitForMarks(await open('/demo?still'), KNOWN);
      await launched.inBackground(holdDatabase);
      const page = await open('/demo?still');
      const isHeld = () => launched.inBackground((scope) => (scope as unknown as Held).held);
      await expect.poll(isHeld, { timeout: 10_000 }).toBe(true);
      expect(await markedOf(page, KNOWN)).toEqual([]);
      await launched.killBackground();
      await waitForMarks(page, KNOWN);
      expect(await openCard(page, TAKE_AWAY)).toContain('Confirmed by NBC News.');
    });
  });
}
