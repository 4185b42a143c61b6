/** What a reader does on the corpus page: gives it files, looks for articles, presses its buttons. */
import type { Page } from 'puppeteer-core';
import { POLLING_MS } from './launched.ts';

/** Each waits until what it needs stands there: a page shows its words before its forms. */
const PATIENT = { polling: POLLING_MS, timeout: 30_000 };

/** Asks for the words that a page shows. */
export const words = (page: Page) => () => page.evaluate(() => document.body.innerText);

/** Gives the page a file, as if the reader had chosen it. */
export async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.waitForFunction(
    (name, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([content], name));
      input.files = files.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    PATIENT,
    name,
    content,
  );
}

/** Presses what stands under that selector and says just that, or anything if no words are given. */
async function press(page: Page, selector: string, label?: string): Promise<void> {
  await page.waitForFunction(
    (selector, label) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)];
      const sought = found.find(({ textContent }) => label === undefined || textContent === label);
      sought?.click();
      return sought !== undefined;
    },
    PATIENT,
    selector,
    label,
  );
}

export const clickButton = (page: Page, label: string) => press(page, 'button', label);
export const clickFold = (page: Page, label: string) => press(page, 'summary', label);
export const clickSwitch = (page: Page, label: string) => press(page, '.switch', label);
export const openFound = (page: Page) => press(page, '.found summary');
/** Opens the form under an article that is open. */
export const openForm = (page: Page) => press(page, '.correct summary');

/** Writes into the first field of those inside which some say that label, as the reader would. */
async function write(page: Page, selector: string, label: string, value: string): Promise<void> {
  await page.waitForFunction(
    (selector, label, value) => {
      const found = [...document.querySelectorAll(selector)];
      const sought = found.find(({ textContent }) => textContent.startsWith(label));
      const input = sought?.querySelector('input');
      if (!input) return false;
      input.value = value;
      return input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    PATIENT,
    selector,
    label,
    value,
  );
}

/** Writes into the field of that label. */
export const fill = (page: Page, label: string, value: string) =>
  write(page, '.fields label', label, value);
export const search = (page: Page, text: string) =>
  write(page, 'label:has(input[type=search])', '', text);
