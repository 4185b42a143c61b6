import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorpusPage } from '../../bench/browser/corpus-page.ts';
import { idOf, lineOf } from '../../faults/invented.ts';
import type { Visit } from '../visit.ts';

const WAIT = { timeout: 60_000 };

/** Writes a record file of some of the invented articles. */
function fileOf(folder: string, from: number, count: number): string {
  const file = join(folder, `from-${from}.jsonl`);
  writeFileSync(file, Array.from({ length: count }, (_, n) => lineOf(from + n)).join('\n'));
  return file;
}

export function writers(visit: () => Visit): void {
  describe('writers at once', () => {
    const open = async (): Promise<[CorpusPage, Page]> => {
      const page = await visit().launched.openExtensionPage('corpus.html');
      await page.bringToFront();
      return [new CorpusPage(visit().launched, page), page];
    };

    it('two corpus pages that import and a feed that is asked write one after the other, and nothing is lost', async () => {
      const { launched, server } = visit();
      const folder = mkdtempSync(join(tmpdir(), 'whence-writers-'));
      try {
        const [first] = await open();
        await first.choose(fileOf(folder, 900_000, 300));
        const [second, page] = await open();
        await second.choose(fileOf(folder, 910_000, 200));
        await launched.allowHost('http://127.0.0.1');
        const feeds = await launched.openExtensionPage('feeds.html');
        await feeds.bringToFront();
        await feeds.locator('#address').fill(`${server.origin}/harbour-feed.xml`);
        await feeds.click('button.main');
        const words = () => feeds.evaluate(() => document.body.innerText);
        await expect.poll(words, WAIT).toContain('1 new article.');
        await page.bringToFront();
        const states = async () => (await second.jobs()).slice(0, 2).map(({ state }) => state);
        await expect.poll(states, WAIT).toEqual(['done', 'done']);
        const there = new Set(await second.ids());
        const asked = [...Array(300).keys()].map((n) => idOf(900_000 + n));
        const others = [...Array(200).keys()].map((n) => idOf(910_000 + n));
        expect([...asked, ...others].filter((id) => !there.has(id))).toEqual([]);
        expect(await second.faults()).toContain('All is whole');
        await feeds.bringToFront();
        await feeds.click('ul.feeds button[aria-label^=Remove]');
        await expect.poll(words, WAIT).toContain('You follow no feed yet.');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
