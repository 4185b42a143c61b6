import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FeedRecord } from '../../../extension/store/records.ts';
import type { Visit } from '../visit.ts';
import { choose, clickButton, clickSwitch, fill, words } from '../../browsers/corpus-page.ts';
import { keepRows, rowsOf } from '../../browsers/kept.ts';
import { lineOf } from './corpus.ts';
import { makeOld } from './curate.ts';

const WAIT = { timeout: 30_000 };

interface Alarm {
  readonly periodInMinutes?: number;
}

/** The extension's API as its pages have it. */
interface Api {
  readonly alarms: {
    get(name: string): Promise<Alarm | undefined>;
    create(name: string, when: { when: number; periodInMinutes: number }): Promise<void> | void;
  };
}

/** The minutes between two alarms of that name; null where there is none. */
function periodOf(page: Page, name: string): Promise<number | null> {
  return page.evaluate(async (name) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const alarm = await (scope.browser ?? scope.chrome).alarms.get(name);
    return alarm?.periodInMinutes ?? null;
  }, name);
}

/** Sets the clock of an alarm that is there so that it rings at once, as it would have a day later. */
async function ring(page: Page, name: string): Promise<void> {
  const period = await periodOf(page, name);
  expect(period).not.toBeNull();
  await page.evaluate(
    async (name, periodInMinutes) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { alarms } = scope.browser ?? scope.chrome;
      await alarms.create(name, { when: Date.now() + 300, periodInMinutes });
    },
    name,
    period!,
  );
}

/** When the only feed was asked last; 0: not yet. */
async function askedAt(page: Page): Promise<number> {
  const [feed] = await rowsOf<FeedRecord>(page, 'feeds');
  return feed?.last?.at ?? 0;
}

async function makeDue(page: Page): Promise<void> {
  const [feed] = await rowsOf<FeedRecord>(page, 'feeds');
  await keepRows(page, 'feeds', [{ ...feed, nextAt: 0 }]);
}

export function alarms(visit: () => Visit): void {
  const open = async (path: string) => {
    const page = await visit().launched.openExtensionPage(path);
    await page.bringToFront();
    return page;
  };

  describe('an alarm that rings after the background has ended', () => {
    it('does once a day what the reader’s rule says', async () => {
      const page = await open('corpus.html');
      await choose(page, 'dated.jsonl', lineOf(5_001));
      await expect.poll(words(page), WAIT).toMatch(/dated\.jsonl\s+1 new, 0 revised, 0 known/);
      await makeOld(page, 'harbour-5001');
      expect(await periodOf(page, 'retention')).toBeNull();
      await fill(page, 'Older than', '30');
      await expect.poll(words(page), WAIT).toContain('Do this once a day');
      await clickSwitch(page, 'Do this once a day');
      await expect.poll(() => periodOf(page, 'retention'), WAIT).toBe(24 * 60);
      await visit().launched.killBackground();
      await ring(page, 'retention');
      await expect.poll(words(page), WAIT).toContain('Bring back');
      await clickButton(page, 'Bring back');
      await expect.poll(words(page), WAIT).not.toContain('Bring back');
      await fill(page, 'Older than', '');
      await expect.poll(() => periodOf(page, 'retention'), WAIT).toBeNull();
    });

    it('asks the feeds that are due', async () => {
      const { launched, server } = visit();
      await launched.allowHost('http://127.0.0.1');
      const page = await open('feeds.html');
      await page.locator('#address').fill(`${server.origin}/harbour-feed.xml`);
      await page.click('button.main');
      await expect.poll(() => askedAt(page), WAIT).toBeGreaterThan(0);
      expect(await periodOf(page, 'feeds')).toBe(5);
      const first = await askedAt(page);
      await makeDue(page);
      await launched.killBackground();
      await ring(page, 'feeds');
      await expect.poll(() => askedAt(page), WAIT).toBeGreaterThan(first);
      await page.click('ul.feeds button[aria-label^=Remove]');
      await expect.poll(words(page), WAIT).toContain('You follow no feed yet.');
    });
  });
}
