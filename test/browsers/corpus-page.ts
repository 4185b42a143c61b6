/** What a reader does on the corpus page: gives it files, looks for articles, presses its buttons. */
import type { Page } from 'puppeteer-core';

/** Asks for the words that a page shows. */
export const words = (page: Page) => () => page.evaluate(() => document.body.innerText);

/** Gives the page a file, as if the reader had chosen it. */
export function choose(page: Page, name: string, content: string): Promise<void> {
  return page.evaluate(
    (name, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([content], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}

export async function clickButton(page: Page, label: string): Promise<void> {
  await page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === label)!.click();
  }, label);
}

export function search(page: Page, text: string): Promise<void> {
  return page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
