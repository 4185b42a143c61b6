import { describe, expect, it } from 'vitest';
import { CARD, openCard, waitForMarks, waitForNoCard } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

interface Watched extends Window {
  /** The page as its own scripts left it, before the extension comes. */
  before: string;
  /** Every change since then but of the card's host element. */
  changes: string[];
}

/** Runs in the page before anything else. */
function watch(host: string): void {
  const watched = window as unknown as Watched;
  watched.changes = [];
  const isHost = (node: Node) => node.nodeName.toLowerCase() === host;
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
      await page.evaluateOnNewDocument(watch, CARD);
      await page.goto(`${server.origin}/demo?still`);
      await waitForMarks(page, KNOWN);
      await openCard(page, TAKE_AWAY);
      const hosts = await page.evaluate((host) => document.querySelectorAll(host).length, CARD);
      expect(hosts).toBe(1);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      const { before, after, changes } = await page.evaluate((host) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector(host)?.remove();
        const { before, changes } = window as unknown as Watched;
        return { before, after: copy.outerHTML, changes };
      }, CARD);
      expect(before).toContain('The Harbor Ledger');
      expect(after).toBe(before);
      expect(changes).toEqual([]);
    });
  });
}
