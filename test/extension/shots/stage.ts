/** What a surface is brought about on. */
import type { Page } from 'puppeteer-core';
import type { Launched } from '../../browsers/launched.ts';
import type { Theme } from './fixtures.ts';

export interface Stage {
  readonly launched: Launched;
  readonly theme: Theme;
  readonly origin: string;
}

/** Gives the page to picture; all pages are closed after it. */
export type Surface = (stage: Stage) => Promise<Page>;

/** Surfaces by their names. */
export type Surfaces = Readonly<Record<string, Surface>>;

/** Presses what a selector names, once it is there. */
export const press = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};
