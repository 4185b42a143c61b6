/** What a reader does with the panel: has it beside a page, sees what it lists, chooses a claim. */
import type { Page } from 'puppeteer-core';
import { POLLING_MS, sleep, type Launched } from './launched.ts';

/** How long a browser may take to open a panel, in milliseconds. */
const LONGEST_OPENING_MS = 15_000;

/** The tab in front of a window, by its id; runs in a page of the extension. */
function tabInFront(): Promise<number | undefined> {
  const scope = globalThis as unknown as { chrome?: Tabs; browser?: Tabs };
  const { tabs } = (scope.browser ?? scope.chrome)!;
  return tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id);
}
interface Tabs {
  tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

interface Toolbar {
  readonly action: { getBadgeText(about: object): Promise<string> };
  readonly tabs: { query(which: object): Promise<{ readonly id: number }[]> };
}

/** What the toolbar button says of the tab in front; `asker` is a page of the extension. */
export function badgeOf(asker: Page): Promise<string> {
  return asker.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Toolbar>;
    const { action, tabs } = browser ?? chrome;
    const [front] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: front!.id });
  });
}

/** Opens the card of the page's first claim without a click on the page, as the popup does. */
export async function showFirst(launched: Launched, page: Page): Promise<void> {
  const panel = await panelBehind(launched, page);
  await panel.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
    const { tabs } = browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    await tabs.sendMessage(tab!.id!, { whence: 'showFirst', argument: null });
  });
  await panel.close();
}

/** Loads a page of the extension anew, and waits until it has. */
async function reload(page: Page, hash = ''): Promise<void> {
  await page.evaluate((hash) => {
    Object.assign(window, { isOld: true });
    if (hash !== '') location.hash = hash;
    location.reload();
  }, hash);
  const isNew = () => !('isOld' in window) && document.readyState === 'complete';
  await page.waitForFunction(isNew, { polling: POLLING_MS });
}

/** The panel, or the popup, in a tab behind `page`: it is about whatever tab is in front. */
export async function panelBehind(
  launched: Launched,
  page: Page,
  path: 'panel.html' | 'popup.html' = 'panel.html',
): Promise<Page> {
  const panel = await launched.openExtensionPage(path);
  await page.bringToFront();
  await reload(panel);
  return panel;
}

/** The panel in a tab of its own that stays with `page`, whichever is in front. */
export async function panelOf(launched: Launched, page: Page): Promise<Page> {
  const panel = await panelBehind(launched, page);
  const tab = await panel.evaluate(tabInFront);
  await reload(panel, `tab=${tab}`);
  return panel;
}

/** The panel that the browser itself has opened: Chromium's side panel, Firefox's window. */
export async function openedPanel({ name, browser }: Launched): Promise<Page> {
  if (name === 'chromium') {
    const isPanel = (url: string) => URL.canParse(url) && new URL(url).pathname === '/panel.html';
    const target = await browser.waitForTarget((one) => isPanel(one.url()), {
      timeout: LONGEST_OPENING_MS,
    });
    return target.asPage();
  }
  for (const end = Date.now() + LONGEST_OPENING_MS; Date.now() < end; await sleep(POLLING_MS)) {
    for (const page of await browser.pages()) {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/panel.html') return page;
    }
  }
  throw new Error('No panel has opened.');
}

/** The words that the panel shows. */
export function panelText(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body?.innerText ?? '');
}

/** The sentence of the claim that is opened out; empty when none is. */
export function panelChosen(panel: Page): Promise<string> {
  return panel.evaluate(() => {
    const open = document.querySelector('button.claim[aria-expanded=true] .text');
    return open?.textContent ?? '';
  });
}

/** Chooses the claim that begins so, as a press on it does. */
export async function choose(panel: Page, beginning: string): Promise<void> {
  await panel.evaluate((words) => {
    const items = [...document.querySelectorAll<HTMLElement>('button.claim')];
    const item = items.find(({ textContent }) => textContent.trim().startsWith(words));
    if (!item) throw new Error(`The panel does not list: ${words}`);
    item.click();
  }, beginning);
}
