import { describe, expect, it } from 'vitest';
import {
  CARD,
  cardText,
  clickOn,
  openCard,
  waitForMarks,
  waitForNoCard,
} from '../../browsers/reader.ts';
import { KNOWN, LOOSELY_KNOWN, TAKE_AWAY, UNKNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

/** Below the article's column, where nothing reacts to a click. */
const OUTSIDE = { x: 5, y: 400 };
/** A small window, how high a card becomes, and how near to the window's border, in CSS pixels. */
const SMALL = { width: 320, height: 640 };
const HIGHEST = 560;
const NEAREST = 10;

export function card(visit: () => Visit): void {
  const demo = async () => {
    const page = await visit().open('/demo');
    await waitForMarks(page, KNOWN);
    return page;
  };

  describe('the card', () => {
    it('says who was first and who confirmed it', async () => {
      const text = await openCard(await demo(), TAKE_AWAY);
      expect(text).toContain('First reported by The New York Times.');
      expect(text).toContain('Confirmed by NBC News.');
      expect(text).toMatch(/[45] articles, 2 origins/);
      expect(text).toContain('NBC News has reviewed the draft report');
    });

    it('closes with Escape', async () => {
      const page = await demo();
      await openCard(page, TAKE_AWAY);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it('closes with a click outside', async () => {
      const page = await demo();
      await openCard(page, TAKE_AWAY);
      await page.mouse.click(OUTSIDE.x, OUTSIDE.y);
      await waitForNoCard(page);
    });

    it('is as high as its words, or as the window lets it be', async () => {
      const page = await demo();
      await page.setViewport(SMALL);
      for (const beginning of [...KNOWN, ...LOOSELY_KNOWN.slice(0, 1)]) {
        await openCard(page, beginning);
        const measured = () =>
          page.$eval(`${CARD} >>> .card`, (card) => {
            const { scrollHeight, clientHeight } = card.querySelector('.body')!;
            const { height, top, bottom } = card.getBoundingClientRect();
            // Without a scroll bar of the page.
            const below = document.documentElement.clientHeight - bottom;
            return { hidden: scrollHeight - clientHeight, height, top, below };
          });
        const isWhole = async () => {
          const { hidden, height, top, below } = await measured();
          return hidden <= 1 || height >= HIGHEST || Math.min(top, below) <= NEAREST;
        };
        await expect.poll(isWhole).toBe(true);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
    });

    it('does not open on an unknown claim', async () => {
      const page = await demo();
      for (const beginning of UNKNOWN) {
        await clickOn(page, beginning);
        expect(await cardText(page)).toBe('');
      }
    });

    it('lets a link inside a marked sentence be followed', async () => {
      const page = await demo();
      await waitForMarks(page, ['Rod Rosenstein, then the deputy attorney general']);
      await clickOn(page, 'a second call about a week later');
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/second-call');
    });
  });
}
