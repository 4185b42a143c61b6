import { describe, expect, it } from 'vitest';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

/** How long a late request is waited for, in milliseconds. */
const WATCH_MS = 2000;

/** The log itself is tested in request-log.test.ts: what an extension asks is heard there. */
export function silence(visit: () => Visit): void {
  describe('not one request leaves the extension', () => {
    it('when a page is read, a card opened and the background started anew', async () => {
      const { launched, log, server, open } = visit();
      await launched.killBackground();
      const heard = log.requests.length;
      const page = await open('/demo');
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      await launched.openExtensionPage('popup.html');
      await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
      expect(log.requests.slice(heard)).toEqual([`GET ${server.origin}/demo`]);
    });

    it('in all the other jobs of this browser', () => {
      const { log, server } = visit();
      expect(log.requests.length).toBeGreaterThan(0);
      expect(log.requests.filter((one) => !one.startsWith(`GET ${server.origin}/`))).toEqual([]);
    });
  });
}
