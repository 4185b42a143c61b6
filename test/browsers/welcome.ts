/** The page that greets the reader after an installation. */
import type { Page } from 'puppeteer-core';
import { POLLING_MS, sleep, type Launched } from './launched.ts';

/** Milliseconds for the browser to install the extension and to open its page. */
const LONGEST = 15_000;

/** Those of the open tabs that greet. */
export async function greetings({ browser }: Launched): Promise<Page[]> {
  const pages = await browser.pages();
  // Firefox tells no address of an extension's page but to the page itself.
  const paths = pages.map((page) => page.evaluate(() => location.pathname).catch(() => ''));
  const found = await Promise.all(paths);
  return pages.filter((_, at) => found[at] === '/welcome.html');
}

/** The page that has opened by itself; throws when none does. */
export async function greeting(launched: Launched): Promise<Page> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await sleep(POLLING_MS)) {
    const [page] = await greetings(launched);
    if (page) return page;
  }
  throw new Error('No welcome page has opened.');
}
