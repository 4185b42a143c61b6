import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { CARD, markedOf, openCard, waitForMarks } from '../../browsers/reader.ts';
import { EXAMPLE } from '../../../extension/welcome/example.ts';
import { faultsIn } from '../faults.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

const WAIT = { timeout: 10_000 };
/** What the shipped corpus knows of the example, and what it does not. */
const KNOWN = [
  'Top Justice Department officials were “a driving force”',
  '“We need to take away children,” Jeff Sessions',
  'Sessions told CBN News in June 2018',
  'Rod Rosenstein, then the deputy attorney general',
];
const UNKNOWN = [
  'Marta Quill, who ran',
  'Quill underlined that line',
  'The shelter has forty beds',
];

export function welcome(visit: () => Visit): void {
  describe('the welcome page', () => {
    const opened = async (): Promise<Page> => {
      const page = await visit().launched.openExtensionPage('welcome.html');
      await waitForMarks(page, KNOWN);
      return page;
    };

    it('has an article that is read like any other, and nothing around it', async () => {
      const page = await opened();
      expect(await markedOf(page, UNKNOWN)).toEqual([]);
      const marked = await page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one] as Range[])
          .map(({ startContainer }) => startContainer.parentElement?.closest('article') !== null),
      );
      expect(marked).not.toContain(false);
      expect(marked.length).toBeGreaterThanOrEqual(KNOWN.length);
      const card = await openCard(page, KNOWN[1]!);
      expect(card).toContain('First reported by The New York Times.');
      expect(card).toContain('Confirmed by NBC News.');
    });

    it('explains every mark, and leads on', async () => {
      const page = await opened();
      const words = await page.evaluate(() => document.body.innerText);
      expect(words).toContain('All reports go back to one newsroom.');
      expect(words).toContain('No page that you read, no address and no click is sent anywhere.');
      expect(words).toContain(EXAMPLE.headline);
      expect(words).toMatch(visit().name === 'firefox' ? /the gear beside/ : /the pin beside/);
      const links = await page.$$eval('main a', (all) => all.map((a) => a.getAttribute('href')));
      expect(links).toEqual(['corpus.html', 'settings.html']);
    });

    it('is no site to the popup, which counts its claims', async () => {
      const popup = await popupOver(visit(), await opened());
      const words = () => popup.evaluate(() => document.body.innerText);
      await expect.poll(words, WAIT).toMatch(/\d claims marked/);
      expect(await words()).not.toMatch(/Keep this page|\bOn /);
    });

    it('has no fault that axe finds, the card open or not', async () => {
      const page = await opened();
      expect(await faultsIn(page, 'body')).toEqual([]);
      await openCard(page, KNOWN[1]!);
      expect(await faultsIn(page, CARD)).toEqual([]);
    });
  });
}
