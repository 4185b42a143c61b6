import { statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { choose, clickButton, openFound, search, words } from '../../browsers/corpus-page.ts';
import { waitForMarks } from '../../browsers/reader.ts';
import { LIGHTHOUSE } from '../site.ts';
import type { Visit } from '../visit.ts';
import { faultsIn } from '../faults.ts';

const WAIT = { timeout: 30_000 };
/** A desk's and a phone's window, in CSS pixels. */
const WIDE = { width: 1240, height: 900 };
const NARROW = { width: 400, height: 900 };

/** A line of a record file: an article about one of many harbours. */
export const lineOf = (n: number) =>
  JSON.stringify({
    id: `harbour-${n}`,
    outlet: n % 2 ? 'The Harbor Ledger' : 'NBC News',
    date: `2018-0${1 + (n % 9)}-11`,
    title: `Harbour ${n} buys a crane`,
    text: `The harbour of Port Quill number ${n} paid ${n * 37 + 2417} crowns for a crane, the mayor told The New York Times. It was delivered on a barge called Heron ${n}, and forty people watched.`,
  });

/** Presses the button that looks whether the corpus is whole, and says what it says. */
export async function expectWhole(page: Page): Promise<void> {
  await clickButton(page, 'Check the corpus');
  await expect.poll(words(page), WAIT).toContain('All is whole');
}

export function corpus(visit: () => Visit): void {
  const open = async () => {
    const page = await visit().launched.openExtensionPage('corpus.html');
    await page.bringToFront();
    await page.setViewport(WIDE);
    await expect.poll(words(page), WAIT).toContain('Your corpus');
    return page;
  };

  describe('the corpus page', () => {
    it('imports records, skips what is none, finds, deletes and brings back', async () => {
      const page = await open();
      const lines = Array.from({ length: 60 }, (_, n) => lineOf(n));
      await choose(page, 'harbours.jsonl', [...lines, '{"id":'].join('\n'));
      await expect.poll(words(page), WAIT).toContain('60 new, 0 revised, 0 known already');
      expect(await words(page)()).toContain('List of skipped lines (1)');
      await search(page, 'barge called Heron 17');
      await expect.poll(words(page), WAIT).toContain('Harbour 17 buys a crane');
      await openFound(page);
      await expect.poll(words(page), WAIT).toContain('credits The New York Times');
      await page.screenshot({ path: `dist/shots/${visit().name}-corpus.png` });
      await clickButton(page, 'Delete');
      await expect.poll(words(page), WAIT).toContain('was deleted');
      await clickButton(page, 'Undo');
      await expect.poll(words(page), WAIT).not.toContain('was deleted');
      await expectWhole(page);
    });

    it('lists no pack whose articles are all deleted, until one comes back', async () => {
      const page = await open();
      const listed = () => page.evaluate(() => document.querySelector('.packs')?.textContent);
      await choose(page, 'one-crane.jsonl', lineOf(700));
      await expect.poll(listed, WAIT).toContain('one-crane.jsonl1 article');
      await search(page, 'barge called Heron 700');
      await expect.poll(words(page), WAIT).toContain('Harbour 700 buys a crane');
      await openFound(page);
      await expect.poll(words(page), WAIT).toContain('credits The New York Times');
      await clickButton(page, 'Delete');
      await expect.poll(listed, WAIT).not.toContain('one-crane');
      await clickButton(page, 'Undo');
      await expect.poll(listed, WAIT).toContain('one-crane');
    });

    it('refuses a bad pack whole, and says why', async () => {
      const page = await open();
      await choose(page, 'bad.pack', '{"format":"whence-pack","version":9,"documents":0}\n');
      await expect.poll(words(page), WAIT).toContain('Not taken; nothing has changed.');
    });

    it('takes a text, and pages that say the same are marked', async () => {
      const page = await open();
      await choose(page, 'gazette.txt', LIGHTHOUSE);
      await expect.poll(words(page), WAIT).toMatch(/gazette\.txt\s+1 new, 0 revised/);
      const reading = await visit().open('/lighthouse');
      await waitForMarks(reading, ['The lighthouse at Gannet Point']);
    });

    it('goes on with an import whose tab was closed, and loses nothing', async () => {
      const lines = Array.from({ length: 900 }, (_, n) => lineOf(1_000 + n));
      const page = await open();
      await choose(page, 'many.jsonl', lines.join('\n'));
      await expect.poll(words(page), WAIT).toMatch(/many\.jsonl\s+[1-9]\d* stored/);
      await page.close();
      const again = await open();
      await expect.poll(words(again), { timeout: 50_000 }).toContain('900 new, 0 revised, 0 known');
      await expectWhole(again);
    });

    it('has no fault that axe finds, in light and dark, wide and narrow', async () => {
      const page = await open();
      await expect.poll(words(page), WAIT).toContain('Comes with Whence');
      expect(await faultsIn(page, 'body')).toEqual([]);
      await page.setViewport(NARROW);
      await page.screenshot({ path: `dist/shots/${visit().name}-corpus-narrow.png` });
      if (visit().name === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.setViewport(WIDE);
        await page.screenshot({ path: `dist/shots/${visit().name}-corpus-dark.png` });
        expect(await faultsIn(page, 'body')).toEqual([]);
      }
      expect(statSync(`dist/shots/${visit().name}-corpus-narrow.png`).size).toBeGreaterThan(0);
    });
  });
}
