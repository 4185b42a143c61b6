/** Every surface of the built extension, in the states that a reader brings it to. */
import type { Page } from 'puppeteer-core';
import { choose, panelBehind, panelOf } from '../../browsers/panel.ts';
import type { Launched } from '../../browsers/launched.ts';
import { keepChoices, keepJob } from '../../browsers/kept.ts';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { FIRST } from '../../e2e/moving-pages.ts';
import type { Theme } from './fixtures.ts';

/** What a surface needs to be brought about. */
export interface Stage {
  readonly launched: Launched;
  readonly theme: Theme;
  readonly origin: string;
}

/** Gives the page to picture; all pages are closed after it. */
export type Surface = (stage: Stage) => Promise<Page>;

const ASLEEP = 'localhost';
const PANEL = { width: 400, height: 1100 };
const POPUP = { width: 340, height: 560 };
/** The extension's own pages, with the room that they have in a browser. */
const PAGES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  settings: { width: 900, height: 1100 },
  corpus: { width: 1100, height: 900 },
  feeds: { width: 900, height: 700 },
  welcome: { width: 1100, height: 1400 },
};

/** Opens a page of the site; "localhost" is the same site where Whence does not read by itself. */
async function open({ launched, origin }: Stage, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const isAsleep = path === ASLEEP;
  await page.goto(isAsleep ? `${origin.replace('127.0.0.1', ASLEEP)}/demo` : origin + path);
  return page;
}

/** A page with marks: the demo's, or one on a dark ground. */
async function marked(stage: Stage): Promise<Page> {
  const dark = stage.theme === 'dark';
  const page = await open(stage, dark ? '/dark' : '/demo?still');
  await waitForMarks(page, dark ? [FIRST] : KNOWN);
  return page;
}

async function carded(stage: Stage): Promise<Page> {
  const page = await marked(stage);
  await openCard(page, stage.theme === 'dark' ? FIRST : TAKE_AWAY);
  return page;
}

/** The same for a reader who has set all colours. */
async function forced(stage: Stage): Promise<Page> {
  const page = await marked(stage);
  await stage.launched.emulate(page, { forcedColours: true });
  return page;
}

/** The panel beside a page, brought to a state. */
function panel(path: string, act?: (panel: Page) => Promise<void>): Surface {
  return async (stage) => {
    const page = await open(stage, path);
    if (path.startsWith('/demo')) await waitForMarks(page, KNOWN);
    const panel = await panelOf(stage.launched, page);
    await panel.bringToFront();
    await panel.setViewport(PANEL);
    await act?.(panel);
    return panel;
  };
}

/** The popup over a page: it speaks of the tab in front, so that it is loaded behind it. `choices` are the reader's. */
function popup(
  path: string | null,
  { choices, job }: { readonly choices?: (host: string) => object; readonly job?: object } = {},
): Surface {
  return async (stage) => {
    if (choices) await keepChoices(stage.launched, choices(new URL(stage.origin).host));
    const page = path ? await open(stage, path) : await stage.launched.browser.newPage();
    if (path?.startsWith('/demo') && !choices) await waitForMarks(page, KNOWN);
    const popup = await panelBehind(stage.launched, page, 'popup.html');
    if (job) await keepJob(popup, job);
    await popup.waitForSelector('section:not(.reading)', { timeout: 10_000 });
    await popup.bringToFront();
    await popup.setViewport(POPUP);
    return popup;
  };
}

/** An import that is under way. */
const IMPORT = { id: 'half-way', state: 'running', size: 1000, read: 410, started: 0 };

const press = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};

/** Names and ways of all surfaces. */
export const SURFACES: Readonly<Record<string, Surface>> = {
  page: marked,
  card: carded,
  'page-forced': forced,
  'panel-no-article': panel('/no-article'),
  'panel-nothing-known': panel('/unknown'),
  'panel-glance': panel('/demo?still'),
  'panel-credits': panel('/seed/001'),
  'panel-filter': panel('/demo?still', press('.filters .single')),
  'panel-chosen': panel('/demo?still', (page) => choose(page, TAKE_AWAY)),
  'panel-table': panel('/demo?still', async (page) => {
    await choose(page, TAKE_AWAY);
    await press('.graph details summary')(page);
  }),
  'popup-marked': popup('/demo?still'),
  'popup-no-article': popup('/no-article'),
  'popup-nothing-known': popup('/unknown'),
  'popup-no-page': popup(null),
  'popup-site-off': popup('/demo?still', {
    choices: (host) => ({ sitesOff: [host] }),
  }),
  'popup-roles-left-out': popup('/demo?still', { choices: () => ({ shownRoles: [] }) }),
  'popup-importing': popup('/unknown', { job: IMPORT }),
  'popup-asleep': popup(ASLEEP),
  'popup-names-feed': popup('/names-feed'),
  ...Object.fromEntries(
    Object.entries(PAGES).map(([name, size]): [string, Surface] => [
      name,
      async ({ launched }) => {
        const page = await launched.openExtensionPage(`${name}.html`);
        await page.setViewport(size);
        return page;
      },
    ]),
  ),
};
