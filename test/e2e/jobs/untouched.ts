import { describe, expect, it } from 'vitest';
import { CARD, openCard, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

interface Watched extends Window {
  /** The page as its own scripts left it, before the extension comes. */
  before: string;
  /** Every change since then but of our own elements. */
  changes: string[];
}

/** Runs in the page before anything else. */
function watch(): void {
  const watched = window as unknown as Watched;
  watched.changes = [];
  const isHost = (node: Node) => /^whence-/i.test(node.nodeName);
  document.addEventListener('DOMContentLoaded', () => {
    watched.before = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (isHost(target) || (type === 'childList' && nodes.every(isHost))) continue;
        watched.changes.push(`${type} of ${target.nodeName}`);
      }
    });
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    observer.observe(document, everything);
  });
}

export function untouched(visit: () => Visit): void {
  describe('the page', () => {
    it('keeps its own DOM through marks, card and closing', async () => {
      const { launched, server } = visit();
      const page = await launched.browser.newPage();
      await page.evaluateOnNewDocument(watch);
      await page.goto(`${server.origin}/demo?still`);
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      const hosts = await page.evaluate((host) => document.querySelectorAll(host).length, CARD);
      expect(hosts).toBe(1);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      const { before, after, changes } = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const host of copy.querySelectorAll('whence-claims')) host.remove();
        const { before, changes } = window as unknown as Watched;
        return { before, after: copy.outerHTML, changes };
      });
      expect(before).toContain('The Harbor Ledger');
      expect(after).toBe(before);
      expect(changes).toEqual([]);
    });

    it('hears the reader’s own clicks on a claim, and its links lead where they did', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          document
            .querySelector('article')!
            .addEventListener(type, ({ isTrusted, defaultPrevented }) =>
              heard.push(`${type} ${isTrusted} ${defaultPrevented}`),
            );
      });
      await openCard(page, TAKE_AWAY);
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      const clicked = ['pointerdown', 'mousedown', 'mouseup', 'click'];
      expect(heard).toEqual(clicked.map((type) => `${type} true false`));
    });

    it('is selected, copied, searched and clicked as before', async () => {
      const page = await visit().open('/demo?still');
      await waitForMarks(page, KNOWN);
      const heard = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((p) =>
          p.textContent.includes('We need to take away children'),
        )!;
        let clicks = 0;
        paragraph.addEventListener('click', () => (clicks += 1));
        getSelection()?.selectAllChildren(paragraph);
        const selected = String(getSelection());
        let copied = '';
        const keep = () => void (copied = String(getSelection()));
        document.addEventListener('copy', keep, { once: true });
        document.execCommand('copy');
        getSelection()?.removeAllRanges();
        const find = (window as unknown as { find: (words: string) => boolean }).find;
        const found = find.call(window, 'We need to take away children');
        getSelection()?.removeAllRanges();
        paragraph.click();
        const words = paragraph.innerText;
        return { words, selected, copied, found, clicks };
      });
      expect(heard.words).toContain('We need to take away children');
      expect(heard.selected.trim()).toBe(heard.words.trim());
      expect(heard.copied).toBe(heard.selected);
      expect(heard).toMatchObject({ found: true, clicks: 1 });
    });
  });
}
