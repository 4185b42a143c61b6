import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openCard, openClaim, waitForMarks } from '../../browsers/reader.ts';
import { choose, panelBehind, panelChosen, panelOf, panelText } from '../../browsers/panel.ts';
import { followTime } from '../../browsers/follow.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { FIRST, SECOND } from '../moving-pages.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 10_000 };
/** The last known claim of the demo page: out of sight when the page opens. */
const FAR = KNOWN.at(-1)!;

/** Where the open claim stands in the window: inside it, or not. */
const isInSight = (page: Page) =>
  page.evaluate(() => {
    const open = CSS.highlights.get('whence-open') ?? CSS.highlights.get('whence-open-dark');
    const [range] = [...(open ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });

export function panel(visit: () => Visit): void {
  const demo = async () => {
    const page = await visit().open('/demo?still');
    await waitForMarks(page, KNOWN);
    return page;
  };
  const beside = async () => {
    const page = await demo();
    const panel = await panelOf(visit().launched, page);
    await expect.poll(() => panelText(panel), WAIT).toContain('The Harbor Ledger');
    return { page, panel };
  };

  describe('the panel', () => {
    it('shows the page at a glance', async () => {
      const { panel } = await beside();
      const text = await panelText(panel);
      expect(text).toMatch(/\d+\s+claims\s+\d+\s+origins\s+\d+\s+confirmed\s+\d+\s+single origin/);
      expect(text).toContain('This page credits no other outlet. It confirms nothing itself.');
    });

    it('says whom a page credits itself', async () => {
      const page = await visit().open('/seed/001');
      const panel = await panelOf(visit().launched, page);
      await expect
        .poll(() => panelText(panel), WAIT)
        .toMatch(/credits The New York Times \d+ times/);
    });

    it('lists the claims in the order of the page, and those of one look alone', async () => {
      const { panel } = await beside();
      const listed = () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('button.claim .text')].map((one) => one.textContent),
        );
      const all = await listed();
      const known = KNOWN.map((words) => all.findIndex((text) => text.startsWith(words)));
      expect(known).toEqual(known.toSorted((a, b) => a - b));
      expect(known[0]).toBeGreaterThanOrEqual(0);
      await panel.evaluate(() => document.querySelector<HTMLElement>('.filters .single')!.click());
      const single = await listed();
      expect(single.length).toBeGreaterThan(0);
      expect(single.length).toBeLessThan(all.length);
    });

    it('parts the claims by article, where the reader has scrolled on to the next', async () => {
      const page = await visit().open('/scrolls');
      await waitForMarks(page, [FIRST]);
      await followTime(page, [SECOND]);
      const panel = await panelOf(visit().launched, page);
      const articles = () =>
        panel.$$eval('section.article', (sections) =>
          sections.map((one) => [
            one.querySelector('h2')!.textContent,
            one.querySelector('time')?.dateTime,
            one.querySelectorAll('button.claim').length > 0,
          ]),
        );
      await expect.poll(articles, WAIT).toEqual([
        ['Scrolls', '2020-10-06T20:00:00Z', true],
        ['The second article', '2020-10-07', true],
      ]);
    });

    it('takes the page to the claim that is chosen in it', async () => {
      const { page, panel } = await beside();
      expect(await isInSight(page)).toBe(false);
      await choose(panel, FAR);
      await expect.poll(() => openClaim(page), WAIT).toContain(FAR);
      await expect.poll(() => isInSight(page), WAIT).toBe(true);
      expect(await panelChosen(panel)).toContain(FAR);
    });

    it('opens out the claim that is chosen on the page', async () => {
      const { page, panel } = await beside();
      await openCard(page, TAKE_AWAY);
      await expect.poll(() => panelChosen(panel), WAIT).toContain(TAKE_AWAY);
      const text = await panelText(panel);
      expect(text).toContain('First reported by The New York Times.');
      expect(text).toContain('Confirmed by NBC News.');
    });

    it('draws the claim over time, and says the same in a table', async () => {
      const { panel } = await beside();
      await choose(panel, TAKE_AWAY);
      await expect.poll(() => panel.$('.graph svg[role=img]'), WAIT).not.toBeNull();
      const { drawn, rows } = await panel.evaluate(() => ({
        drawn: [...document.querySelectorAll('.graph .node .name')].map((one) => one.textContent),
        rows: [...document.querySelectorAll('.graph tbody tr')].map((one) => one.textContent),
      }));
      expect(drawn).toContain('The New York Times');
      expect(rows.map((row, i) => row.startsWith(drawn[i]!))).toEqual(drawn.map(() => true));
      expect(rows.join('\n')).toMatch(/NBC News.*confirms The New York Times/);
    });

    it('follows the tab in front, and where it goes', async () => {
      const page = await demo();
      const panel = await panelBehind(visit().launched, page);
      await expect.poll(() => panelText(panel), WAIT).toContain('The Harbor Ledger');
      const other = await visit().open('/unknown');
      await expect.poll(() => panelText(panel), WAIT).toContain('Your corpus knows none of');
      expect(await panelText(panel)).toContain('This page credits no other outlet.');
      await page.bringToFront();
      await expect.poll(() => panelText(panel), WAIT).toContain('The Harbor Ledger');
      await page.goto(`${visit().server.origin}/no-article`);
      await expect.poll(() => panelText(panel), WAIT).toContain('No article found');
      await other.close();
    });

    it('does not need the background', async () => {
      const { page, panel } = await beside();
      await visit().launched.killBackground();
      await choose(panel, FAR);
      await expect.poll(() => openClaim(page), WAIT).toContain(FAR);
      await page.reload();
      await waitForMarks(page, KNOWN);
      await expect.poll(() => panelText(panel), WAIT).toMatch(/\d+\s+claims/);
    });
  });
}
