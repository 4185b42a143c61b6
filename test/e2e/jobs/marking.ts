import { describe, expect, it } from 'vitest';
import { markedOf, waitForMarks } from '../../browsers/reader.ts';
import { FURNITURE, KNOWN, LATE, LOOSELY_KNOWN, TAKE_AWAY, UNKNOWN } from '../../demo/claims.ts';
import { SEEDS } from '../site.ts';
import type { Visit } from '../visit.ts';

/** How long a page that must stay without marks is watched, in milliseconds. */
const WATCH_MS = 1500;

/** Words of each seed that others report too, and words that are no claims. */
const TAKE_AWAY_IN: Readonly<Record<string, string>> = {
  '000': '"We need to take away children,” Sessions told',
  '001': 'In one May 2018 episode detailed in the draft report',
  '002': '"We need to take away children," Sessions reportedly',
  '003': '"We need to take away children,” Sessions told',
  '004': '“We need to take away children,” Mr. Sessions',
};
const NO_CLAIMS = [
  'IE 11 is not supported',
  'Image: Attorney Gen. Sessions',
  'Win McNamee / Getty Images',
  'Read the original article on',
  'contributed to this report',
];

export function marking(visit: () => Visit): void {
  describe('marks', () => {
    it('stand on the demo page’s known claims', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const loose = await markedOf(page, LOOSELY_KNOWN);
      console.log(
        `${visit().name}: ${loose.length} of ${LOOSELY_KNOWN.length} loose claims marked`,
      );
      expect(loose.length).toBeGreaterThan(0);
    });

    it('never stand on its unknown claims or on its furniture', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, [...KNOWN, LATE]);
      expect(await markedOf(page, [...UNKNOWN, ...FURNITURE])).toEqual([]);
    });

    it('reach the paragraph that arrives late', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      expect(await markedOf(page, [LATE])).toEqual([]);
      await waitForMarks(page, [LATE]);
    });

    it.each([...SEEDS.keys()])('stand on a page made from seed %s', async (id) => {
      const page = await visit().open(`/seed/${id}`);
      await waitForMarks(page, [TAKE_AWAY_IN[id] ?? TAKE_AWAY]);
      expect(await markedOf(page, NO_CLAIMS)).toEqual([]);
    });

    it('leave a page without an article alone', async () => {
      const page = await visit().open('/no-article');
      await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(() => document.querySelector('whence-card'))).toBeNull();
    });
  });
}
