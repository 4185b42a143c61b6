/** Every surface of the built extension, in the states that a reader brings it to. */
import type { Page } from 'puppeteer-core';
import { choose, panelBehind, panelOf } from '../../browsers/panel.ts';
import { keepChoices, keepRows } from '../../browsers/kept.ts';
import { POLLING_MS } from '../../browsers/launched.ts';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { speak } from '../../browsers/speak.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { FIRST } from '../../e2e/moving-pages.ts';
import { PSEUDO } from '../pseudo-locale.ts';
import { emptied, own, OWN_PAGES } from './own-pages.ts';
import { job } from './rows.ts';
import { press, type Stage, type Surface, type Surfaces } from './stage.ts';

const ASLEEP = 'localhost';
const PANEL = { width: 400, height: 900 };
const POPUP = { width: 320, height: 400 };
const NARROW = { width: 320, height: 700 };

/** Opens a page of the site; "localhost" is the same site where Whence does not read by itself. */
async function open({ launched, origin }: Stage, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  const isAsleep = path === ASLEEP;
  await page.goto(isAsleep ? `${origin.replace('127.0.0.1', ASLEEP)}/demo` : origin + path);
  return page;
}

/** A page with marks, at the text of the article: the demo's, or one on a dark ground. */
async function marked(stage: Stage): Promise<Page> {
  const dark = stage.theme === 'dark';
  const page = await open(stage, dark ? '/dark' : '/demo?still');
  await waitForMarks(page, dark ? [FIRST] : KNOWN);
  await page.evaluate(() => document.querySelector('article p')?.scrollIntoView());
  return page;
}

async function carded(stage: Stage): Promise<Page> {
  const page = await marked(stage);
  await openCard(page, stage.theme === 'dark' ? FIRST : TAKE_AWAY);
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
  { choices, jobs }: { choices?: (host: string) => object; jobs?: readonly object[] } = {},
): Surface {
  return async (stage) => {
    if (choices) await keepChoices(stage.launched, choices(new URL(stage.origin).host));
    const page = path ? await open(stage, path) : await stage.launched.browser.newPage();
    if (path?.startsWith('/demo') && !choices) await waitForMarks(page, KNOWN);
    const popup = await panelBehind(stage.launched, page, 'popup.html');
    if (jobs) await keepRows(popup, 'jobs', jobs);
    // Not by waitForSelector: it waits for frames, which a tab behind has none of.
    const hasRead = () => document.querySelector('section:not(.reading)') !== null;
    await popup.waitForFunction(hasRead, { polling: POLLING_MS, timeout: 10_000 });
    await popup.bringToFront();
    await popup.setViewport(POPUP);
    return popup;
  };
}

const READER: Surfaces = {
  page: marked,
  'page-print': shown(carded, { medium: 'print' }),
  'page-forced': shown(marked, { forcedColours: true }),
  card: carded,
  'panel-no-article': panel('/no-article'),
  'panel-nothing-known': panel('/unknown'),
  'panel-glance': panel('/demo?still'),
  // A long page takes its time.
  'panel-articles': panel('/live-blog', async (panel) => {
    await panel.waitForSelector('button.claim', { timeout: 30_000 });
  }),
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
  'popup-site-off': popup('/demo?still', { choices: (host) => ({ sitesOff: [host] }) }),
  'popup-roles-left-out': popup('/demo?still', { choices: () => ({ shownRoles: [] }) }),
  'popup-importing': popup('/unknown', { jobs: [job('half-way')] }),
  'popup-asleep': popup(ASLEEP),
  'popup-names-feed': popup('/names-feed'),
};

/** The surface for a reader who has set all colours, or on paper. */
function shown(surface: Surface, media: Parameters<Stage['launched']['emulate']>[1]): Surface {
  return async (stage) => {
    const page = await surface(stage);
    await page.bringToFront();
    await stage.launched.emulate(page, media);
    return page;
  };
}

function spoken(surface: Surface, language: string): Surface {
  return async (stage) => {
    await speak(stage.launched, language);
    return surface(stage);
  };
}

function narrow(surface: Surface): Surface {
  return async (stage) => {
    const page = await surface(stage);
    await page.setViewport(NARROW);
    return page;
  };
}

/** Those that are shown to every reader: with all colours set, in other languages, in the least room. */
const EVERYBODYS = [
  ...['card', 'panel-chosen', 'popup-marked', 'popup-asleep', 'settings-chosen'],
  ...['corpus-found', 'corpus-imported', 'feeds-followed', 'welcome'],
].map((name): [string, Surface] => [name, { ...READER, ...OWN_PAGES }[name]!]);

const each = (of: (surface: Surface) => Surface, end: string): Surfaces =>
  Object.fromEntries(EVERYBODYS.map(([name, surface]) => [`${name}-${end}`, of(surface)]));

/** All, by their names. */
export const SURFACES: Surfaces = {
  ...READER,
  ...OWN_PAGES,
  ...each((surface) => shown(surface, { forcedColours: true }), 'forced'),
  ...each((surface) => spoken(surface, 'de'), 'de'),
  ...each((surface) => spoken(surface, PSEUDO.language), 'rtl'),
  ...each(narrow, '320'),
  'corpus-empty': emptied(own('corpus')),
  'popup-empty-corpus': emptied(popup('/unknown')),
};
