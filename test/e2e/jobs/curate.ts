import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  choose,
  clickButton,
  clickFold,
  fill,
  openForm,
  openFound,
  search,
  words,
} from '../../browsers/corpus-page.ts';
import { keepRows, rowsOf } from '../../browsers/kept.ts';
import { faultsIn } from '../faults.ts';
import type { Visit } from '../visit.ts';
import { expectWhole, lineOf } from './corpus.ts';

const WAIT = { timeout: 30_000 };

/** Opens the first article that is found, and the form inside. */
async function openFirst(page: Page): Promise<void> {
  await openFound(page);
  await openForm(page);
}

/** What the reader does with a corpus that is there. */
export function curate(visit: () => Visit): void {
  const open = async () => {
    const page = await visit().launched.openExtensionPage('corpus.html');
    await page.bringToFront();
    await page.setViewport({ width: 1240, height: 1400 });
    await expect.poll(words(page), WAIT).toContain('Your corpus');
    return page;
  };
  const shot = (page: Page, name: string) =>
    page.screenshot({ path: `dist/shots/${visit().name}-corpus-${name}.png`, fullPage: true });

  describe('the reader’s word on the corpus', () => {
    it('corrects an article’s outlet and date, which stands beside it and is taken back', async () => {
      const page = await open();
      await choose(page, 'one.jsonl', lineOf(3_001));
      await expect.poll(words(page), WAIT).toContain('1 new, 0 revised, 0 known');
      await search(page, 'barge called Heron 3001');
      await expect.poll(words(page), WAIT).toContain('Harbour 3001 buys a crane');
      await openFirst(page);
      await fill(page, 'Outlet', 'The Quay Gazette');
      await fill(page, 'When', '2019-03-05');
      await clickButton(page, 'Save');
      await expect.poll(words(page), WAIT).toContain('The article itself says: The Harbor Ledger');
      await expect.poll(words(page), WAIT).toMatch(/The Quay Gazette ·.*2019/);
      await shot(page, 'corrected');
      await clickButton(page, 'Take the correction back');
      await expect.poll(words(page), WAIT).not.toContain('The article itself says');
      await expectWhole(page);
    });

    it('sees what a rule would take before it goes, and brings it back', async () => {
      const page = await open();
      await fill(page, 'Texts over', '1');
      await clickButton(page, 'Show what would go');
      await expect.poll(words(page), WAIT).toContain('Nothing would go.');
      await makeOld(page, 'harbour-3001');
      await fill(page, 'Older than', '30');
      await clickButton(page, 'Show what would go');
      await expect.poll(words(page), WAIT).toContain('Would remove: 1 article,');
      expect(await words(page)()).not.toContain('Bring back');
      await shot(page, 'tidying');
      expect(await faultsIn(page, 'body')).toEqual([]);
      await clickButton(page, 'Remove them');
      await expect.poll(words(page), WAIT).toContain('Bring back');
      await clickButton(page, 'Bring back');
      await expect.poll(words(page), WAIT).not.toContain('Bring back');
      await expectWhole(page);
    });

    it('tells what takes room', async () => {
      const page = await open();
      await clickFold(page, 'What takes room');
      await expect.poll(words(page), WAIT).toMatch(/Articles’ texts\s+[\d.,]+\s?kB/);
      expect(await words(page)()).toContain('Index for finding them');
    });
  });
}

/** Makes an article one that was stored years ago. */
export async function makeOld(page: Page, id: string): Promise<void> {
  const [article] = await rowsOf<object>(page, 'articles', id);
  await keepRows(page, 'articles', [{ ...article, lastSeen: 1 }]);
}
