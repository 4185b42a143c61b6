/** What a reader does inside the open card. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { CARD } from './reader.ts';

/** The element of the card that a selector and some of its words name. */
async function inCard(page: Page, selector: string, words = ''): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(
    (host, selector, words) => {
      const root = document.querySelector(host)?.shadowRoot;
      const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
      return all.find((element) => element.textContent.includes(words)) ?? null;
    },
    CARD,
    selector,
    words,
  );
  const element = found.asElement();
  if (!element) throw new Error(`The card has no ${selector} that says: ${words}`);
  return element as ElementHandle<Element>;
}

/** Clicks what a selector and some of its words name. */
export async function pressInCard(page: Page, selector: string, words = ''): Promise<void> {
  await (await inCard(page, selector, words)).click();
}

/** Clicks "Not the same claim" beside the report of that outlet. */
export async function refuseReport(page: Page, outlet: string): Promise<void> {
  const report = await inCard(page, '.report', outlet);
  await (await report.$('button'))!.click();
}

/** The focused element of the card: what it says, or what it is called. */
export function focusInCard(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const focused = document.querySelector(host)?.shadowRoot?.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    return focused.getAttribute('aria-label') ?? focused.innerText.trim();
  }, CARD);
}
