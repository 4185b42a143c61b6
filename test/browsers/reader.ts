/** What a reader does on a page: sees what is marked, clicks a claim, reads the card. */
import type { Page } from 'puppeteer-core';
import { POLLING_MS, sleep, type Point } from './launched.ts';
import { locate } from './locate.ts';

/** The host element of the card; with that of the list of claims the only ones that the extension adds to a page. */
export const CARD = 'whence-card';
export const CLAIMS = 'whence-claims';

/** The longest wait for marks; a page that is busy needs seconds, and a retry a few more. */
const LONGEST_WAIT_MS = 25_000;

/** Calls a self-contained function in the page, with `locate` to find words by their beginning. */
async function locating<A, T>(
  page: Page,
  callback: (find: typeof locate, argument: A) => T,
  argument: A,
): Promise<T> {
  const call = `(${callback.toString()})(${locate.toString()}, ${JSON.stringify(argument)})`;
  return (await page.evaluate(call)) as T;
}

/** Those of the given words that a mark stands on, wholly or in part. */
export function markedOf(page: Page, beginnings: readonly string[]): Promise<string[]> {
  return locating(
    page,
    (find, words) => {
      const marks = [...CSS.highlights]
        .filter(([name]) => name.startsWith('whence-'))
        .flatMap(([, highlight]) => [...highlight] as Range[]);
      const meet = (a: Range, b: Range) =>
        a.compareBoundaryPoints(Range.START_TO_END, b) > 0 &&
        a.compareBoundaryPoints(Range.END_TO_START, b) < 0;
      if (marks.length === 0) return [];
      return words.filter((beginning) => {
        const place = find(beginning);
        return place !== null && marks.some((mark) => meet(mark, place));
      });
    },
    beginnings,
  );
}

/** Waits until a mark stands on each of the given words; says which lack one when none comes. */
export async function waitForMarks(page: Page, beginnings: readonly string[]): Promise<void> {
  await page.bringToFront();
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const marked = await markedOf(page, beginnings);
    if (marked.length === beginnings.length) return;
    if (Date.now() > end) {
      const bare = beginnings.filter((beginning) => !marked.includes(beginning));
      throw new Error(`After ${LONGEST_WAIT_MS} ms nothing marks: ${bare.join(' | ')}`);
    }
    await sleep(POLLING_MS);
  }
}

/** Scrolls to the given words, selects them where asked to, and gives the middle of their first line. */
export async function goTo(page: Page, beginning: string, select = false): Promise<Point> {
  await page.bringToFront();
  const point = await locating(
    page,
    (find, [words, select]) => {
      const place = find(words);
      place?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      if (place && select) getSelection()?.addRange(place);
      const line = place?.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    },
    [beginning, select] as const,
  );
  if (point === null) throw new Error(`The page does not say: ${beginning}`);
  return point;
}

/** Clicks the middle of the first line of the given words. */
export async function clickOn(page: Page, beginning: string): Promise<void> {
  const { x, y } = await goTo(page, beginning);
  await page.mouse.click(x, y);
}

/** Waits until the card is open, or until none is. */
async function waitForCard(page: Page, open: boolean): Promise<void> {
  await page.waitForFunction(
    (card, open) => {
      const dialog = document.querySelector(card)?.shadowRoot?.querySelector('[role=dialog]');
      return dialog instanceof HTMLElement === open;
    },
    { polling: POLLING_MS },
    CARD,
    open,
  );
}

/** Clicks the claim that begins so, and gives the words of the card that opens. */
export async function openCard(page: Page, beginning: string): Promise<string> {
  await clickOn(page, beginning);
  await waitForCard(page, true);
  return cardText(page);
}

/** Waits until no card is open. */
export function waitForNoCard(page: Page): Promise<void> {
  return waitForCard(page, false);
}

/** The words of the open card, a line for each block; empty when none is open. */
export function cardText(page: Page): Promise<string> {
  return page.evaluate((card) => {
    const dialog = document.querySelector(card)?.shadowRoot?.querySelector('[role=dialog]');
    return dialog instanceof HTMLElement ? dialog.innerText : '';
  }, CARD);
}

/** The words of the claim that the open card is about. */
export function openClaim(page: Page): Promise<string> {
  return page.evaluate(() => {
    const open = CSS.highlights.get('whence-open') ?? CSS.highlights.get('whence-open-dark');
    const words = [...(open ?? [])].map(String).join('');
    return words.replace(/\s+/g, ' ').trim();
  });
}

/** Clicks a button of the card by its label; false when it has none that can be clicked. */
export async function clickInCard(page: Page, label: string): Promise<boolean> {
  const button = await page.$(
    `${CARD} >>> button[aria-label="${label}"]:not([aria-disabled=true])`,
  );
  await button?.click();
  return button !== null;
}
