import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { CARD, openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

/** Evaluated, not added as a script: the extension's own policy would refuse that. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong inside the elements of a selector, a line for each. */
async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run({ include: ${JSON.stringify(selector)} })`;
  const { violations } = (await page.evaluate(run)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

export function access(visit: () => Visit): void {
  describe('axe finds no fault', () => {
    it('in the card', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      expect(await faultsIn(page, CARD)).toEqual([]);
    });

    it('in the popup', async () => {
      const page = await visit().open('/demo');
      await waitForMarks(page, KNOWN);
      const popup = await popupOver(visit(), page);
      await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('marked');
      await popup.bringToFront();
      expect(await faultsIn(popup, 'body')).toEqual([]);
    });
  });
}
