import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { CARD, markedOf, openCard, waitForMarks } from '../../browsers/reader.ts';
import { followTime } from '../../browsers/follow.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { FIRST, SECOND } from '../moving-pages.ts';
import type { Visit } from '../visit.ts';

/** A claim near the end of the pages' first article. */
const FIRST_END = 'A Justice Department spokeswoman, Alexa Vance';

export function moving(visit: () => Visit): void {
  const say = (what: string, milliseconds: number) =>
    console.log(`${visit().name}: marks follow ${what} after ${milliseconds.toFixed(0)} ms`);

  describe('marks follow', () => {
    it('a page that makes all its nodes anew, twice', async () => {
      const page = await visit().open('/renders');
      await waitForMarks(page, [FIRST]);
      for (const time of ['once', 'twice']) {
        say(`new nodes (${time})`, await followTime(page, [FIRST]));
        expect(await markedOf(page, [FIRST])).toEqual([FIRST]);
      }
    });

    it('a page that goes on to another article by itself', async () => {
      const page = await visit().open('/pushes');
      await waitForMarks(page, [FIRST]);
      say('pushState', await followTime(page, [SECOND]));
      expect(page.url()).toContain('/pushes/second');
    });

    it('a page that adds another article below', async () => {
      const page = await visit().open('/scrolls');
      await waitForMarks(page, [FIRST]);
      say('a second article', await followTime(page, [SECOND]));
      expect(await markedOf(page, [FIRST, SECOND])).toEqual([FIRST, SECOND]);
    });

    it('text that comes after all else', async () => {
      const page = await visit().open('/late');
      say('late text', await followTime(page, [SECOND]));
    });

    it('a fold that opens', async () => {
      const page = await visit().open('/folds');
      await waitForMarks(page, [FIRST]);
      expect(await markedOf(page, [FIRST_END])).toEqual([]);
      say('a fold', await followTime(page, [FIRST_END]));
    });

    it('a page that comes back from the browser’s cache', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      await page.evaluate(() => {
        addEventListener(
          'pageshow',
          ({ persisted }) => void (document.title = `kept ${persisted}`),
        );
      });
      await page.goto(`${visit().server.origin}/second-call`);
      await goBack(page);
      await waitForMarks(page, [TAKE_AWAY]);
      console.log(`${visit().name}: the page came back: ${await page.title()}`);
    });
  });

  describe('marks stand', () => {
    it.each(['/hostile', '/forbids', '/dark'])('on %s, and the card above all', async (path) => {
      const page = await visit().open(path);
      await waitForMarks(page, [FIRST]);
      expect(await openCard(page, FIRST)).toContain('First reported by The New York Times.');
      const { onTop, width, size, paper } = await page.evaluate((host) => {
        const card = document.querySelector(host)!.shadowRoot!.querySelector('[role=dialog]')!;
        const box = card.getBoundingClientRect();
        const { fontSize, backgroundColor } = getComputedStyle(card);
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return { onTop: top?.localName, width: box.width, size: fontSize, paper: backgroundColor };
      }, CARD);
      expect({ onTop, width, size }).toEqual({ onTop: CARD, width: 400, size: '14px' });
      expect(paper).not.toMatch(/transparent|, 0\)/);
    });

    it('on a live blog of 30,000 words', async () => {
      const page = await visit().open('/live-blog');
      await waitForMarks(page, [FIRST]);
    });

    it('in ten tabs that open at once', async () => {
      const pages = await Promise.all(
        Array.from({ length: 10 }, () => visit().open('/demo?still')),
      );
      for (const page of pages) await waitForMarks(page, KNOWN);
    });
  });
}

/** Firefox tells of no load when a page comes back from its cache. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/demo');
}
