import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the open card stands, and each line of its claim. */
function places(page: Page): Promise<{ card: Box; lines: Box[]; window: Box }> {
  return page.evaluate((host) => {
    const box = ({ top, bottom, left, right }: DOMRect) => ({ top, bottom, left, right });
    const open = CSS.highlights.get('whence-open') ?? CSS.highlights.get('whence-open-dark');
    const ranges = [...(open ?? [])] as Range[];
    const dialog = document.querySelector(host)!.shadowRoot!.querySelector('[role=dialog]')!;
    return {
      card: box(dialog.getBoundingClientRect()),
      lines: ranges.flatMap((range) => [...range.getClientRects()].map(box)),
      window: { top: 0, left: 0, bottom: innerHeight, right: innerWidth },
    };
  }, CARD);
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A window, and what of a screen it is. */
const WINDOWS = [
  ['a usual window', { width: 1100, height: 800 }],
  ['a window of 320 px', { width: 320, height: 640 }],
  ['a window at 200 % zoom', { width: 640, height: 400 }],
] as const;

/** Waits until the card has come to rest. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify(await places(page));
      const rests = now === before;
      before = now;
      return rests;
    })
    .toBe(true);
}

export function beside(visit: () => Visit): void {
  describe.each(WINDOWS)('in %s the card', (_, size) => {
    const demo = async () => {
      const page = await visit().open('/demo?still');
      await page.setViewport(size);
      await waitForMarks(page, KNOWN);
      return page;
    };

    it('stands beside its claim, inside the window, and never covers it', async () => {
      const page = await demo();
      for (const claim of KNOWN) {
        await openCard(page, claim);
        await settled(page);
        const { card, lines, window } = await places(page);
        expect(lines.length).toBeGreaterThan(0);
        expect([claim, lines.filter((line) => overlaps(line, card))]).toEqual([claim, []]);
        expect(card.left).toBeGreaterThanOrEqual(window.left);
        expect(card.right).toBeLessThanOrEqual(window.right);
        expect(card.top).toBeGreaterThanOrEqual(window.top);
        expect(card.bottom).toBeLessThanOrEqual(window.bottom);
        await page.keyboard.press('Escape');
      }
    });

    it('follows its claim when the page scrolls', async () => {
      const page = await demo();
      await openCard(page, KNOWN[2]!);
      await settled(page);
      const gap = async () => {
        const { card, lines } = await places(page);
        const below = card.top - Math.max(...lines.map(({ bottom }) => bottom));
        const above = Math.min(...lines.map(({ top }) => top)) - card.bottom;
        return Math.max(below, above);
      };
      const before = (await places(page)).lines[0]!.top;
      await page.evaluate(() => window.scrollBy({ top: 60, behavior: 'instant' }));
      await expect.poll(async () => (await places(page)).lines[0]!.top).not.toBe(before);
      await settled(page);
      expect(await gap()).toBeGreaterThanOrEqual(0);
      expect(await gap()).toBeLessThan(20);
    });
  });
}
