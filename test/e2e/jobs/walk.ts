import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { panelBehind, panelText } from '../../browsers/panel.ts';
import {
  CARD,
  cardText,
  CLAIMS,
  openCard,
  waitForMarks,
  waitForNoCard,
} from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import { FIRST, SECOND } from '../moving-pages.ts';
import type { Visit } from '../visit.ts';
import { arrive, FIRST_END, travel } from './moving.ts';

const WAIT = { timeout: 15_000 };

/** One step of the walk: what the reader does, and words that are marked then; none where nothing is known. */
type Step = readonly [
  what: string,
  go: (page: Page, origin: string) => Promise<unknown>,
  marked: readonly string[],
];

const open = (path: string) => (page: Page, origin: string) => page.goto(origin + path);
/** Follows a link of the page; Firefox tells of no load that a script began. */
const follow = (path: string) => async (page: Page) => {
  await page.evaluate((to) => {
    const link = document.querySelector<HTMLElement>(`a[href="${to}"]`);
    setTimeout(() => link!.click());
  }, path);
  await arrive(page, path);
};
const act = (page: Page) => page.evaluate('act()');
const back = (path: string) => (page: Page) => travel(page, 'back', path);
const forward = (path: string) => (page: Page) => travel(page, 'forward', path);

const WALK: readonly Step[] = [
  ['a page without an article', open('/no-article'), []],
  ['a link to an article', follow('/demo'), KNOWN],
  ['a link inside a claim', follow('/second-call'), []],
  ['back', back('/demo'), KNOWN],
  ['forward', forward('/second-call'), []],
  ['another page', open('/pushes'), [FIRST]],
  ['a page that goes on by itself', act, [SECOND]],
  ['a page with a fold', open('/folds/inserted'), [FIRST]],
  ['the fold opened', act, [FIRST, FIRST_END]],
  ['a dark page', open('/dark'), [FIRST]],
  ['a page that the corpus does not know', open('/unknown'), []],
  ['back again', back('/dark'), [FIRST]],
  ['a page that allows nothing', open('/forbids'), [FIRST]],
  ['a hostile page', open('/hostile'), [FIRST]],
  ['two articles', open('/scrolls'), [FIRST]],
  ['two articles, the second come', act, [FIRST, SECOND]],
];

interface Api {
  readonly action: { getBadgeText(about: object): Promise<string> };
  readonly tabs: { query(about: object): Promise<{ readonly id: number }[]> };
}

/** What page, panel and toolbar button show, and what of us is in the page. */
async function shown(page: Page, panel: Page) {
  const onPage = await page.evaluate(
    (card, list) => {
      const ranges = [...CSS.highlights]
        .filter(([name]) => name.startsWith('whence-'))
        .flatMap(([, highlight]) => [...highlight] as Range[]);
      const lists = [...document.querySelectorAll(list)];
      return {
        claims: lists.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('button')])
          .length,
        lists: lists.length,
        cards: document.querySelectorAll(card).length,
        lost: ranges.filter(({ startContainer }) => !startContainer.isConnected).length,
      };
    },
    CARD,
    CLAIMS,
  );
  const besides = await panel.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { action, tabs } = scope.browser ?? scope.chrome;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    const badge = await action.getBadgeText({ tabId: front!.id });
    return { badge, listed: document.querySelectorAll('button.claim').length };
  });
  return { ...onPage, ...besides };
}

/** All tell the same number of claims, and there is one of everything, or none where nothing is known. */
async function agree(page: Page, panel: Page, what: string, known: boolean): Promise<void> {
  const faults = async () => {
    const now = await shown(page, panel);
    const { claims } = now;
    const lists = known ? 1 : 0;
    const badge = claims > 0 ? String(claims) : '';
    const wanted = { claims, lists, cards: 0, lost: 0, badge, listed: claims };
    const isWanted = claims > 0 === known && JSON.stringify(now) === JSON.stringify(wanted);
    return isWanted ? what : { what, now };
  };
  await expect.poll(faults, WAIT).toBe(what);
}

/** The card of a claim by mouse and by keyboard, closed each time. */
async function openBothWays(page: Page, words: string): Promise<void> {
  expect(await openCard(page, words)).toMatch(/reported|reports/);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await page.evaluate((list) => {
    document.querySelector(list)!.shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  }, CLAIMS);
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page), WAIT).not.toBe('');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

/** Faults of the background since it began to listen for them; runs there. */
function listenForFaults(scope: typeof globalThis): string[] {
  const held = scope as typeof globalThis & { faults?: string[] };
  if (!held.faults) {
    const faults: string[] = (held.faults = []);
    scope.addEventListener('error', ({ message }) => faults.push(message));
    scope.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  }
  return held.faults;
}

/** Not the policy of a page that forbids even its own icon, of which Firefox speaks. */
const isOurs = (error: string): boolean => !error.includes('Content-Security-Policy');

export function walk(visit: () => Visit): void {
  describe('a reader who walks on in one tab, the panel open', () => {
    it('sees page, badge and panel agree at every step, and nothing is left behind', async () => {
      const { launched, server } = visit();
      const page = await visit().open('/second-call');
      const panel = await panelBehind(launched, page);
      const errors: string[] = [];
      for (const one of [page, panel]) {
        one.on('pageerror', (error) => errors.push(String(error)));
        one.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      }
      await launched.inBackground(listenForFaults);
      for (const [what, go, marked] of WALK) {
        await go(page, server.origin);
        await waitForMarks(page, marked);
        await agree(page, panel, what, marked.length > 0);
        if (marked[0]) await openBothWays(page, marked.at(-1)!);
      }
      const other = await visit().open('/no-article');
      await expect.poll(() => panelText(panel), WAIT).toContain('No article found');
      await other.close();
      await page.bringToFront();
      await agree(page, panel, 'back from another tab', true);
      const behind = await launched.inBackground(listenForFaults);
      expect([...errors.filter(isOurs), ...behind]).toEqual([]);
    }, 180_000);
  });
}
