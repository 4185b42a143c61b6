/** The extension's own pages, in the states that a reader brings them to. */
import type { Page } from 'puppeteer-core';
import { choose, clickButton, search } from '../../browsers/corpus-page.ts';
import { keepChoices, keepRows } from '../../browsers/kept.ts';
import type { Launched } from '../../browsers/launched.ts';
import { waitForMarks } from '../../browsers/reader.ts';
import { TAKE_AWAY } from '../../demo/claims.ts';
import { CHOSEN, ENDED, FEEDS, job, line } from './rows.ts';
import { press, type Surface, type Surfaces } from './stage.ts';

/** Widths of their windows. */
const WIDTHS = { settings: 900, corpus: 1100, feeds: 900, welcome: 1100 };
const HEIGHT = 700;

interface State {
  readonly query?: string;
  readonly choices?: object;
  /** Rows of the database, by its tables. */
  readonly rows?: Readonly<Record<string, readonly object[]>>;
  readonly act?: (page: Page, launched: Launched) => Promise<unknown>;
}

export function own(name: keyof typeof WIDTHS, state: State = {}): Surface {
  const { query = '', choices, rows = {}, act } = state;
  return async ({ launched }) => {
    if (choices) await keepChoices(launched, choices);
    const kept = await launched.openExtensionPage('popup.html');
    for (const [table, all] of Object.entries(rows)) await keepRows(kept, table, all);
    const page = await launched.openExtensionPage(`${name}.html${query}`);
    await page.bringToFront();
    await page.setViewport({ width: WIDTHS[name], height: HEIGHT });
    await page.waitForSelector('h1');
    await act?.(page, launched);
    return page;
  };
}

/** Opens the first article that these words find. */
const found = (words: string) => async (page: Page) => {
  await search(page, words);
  await page.waitForSelector('.found q');
  await press('.found summary')(page);
  await page.waitForSelector('.sentences');
};

const given = async (page: Page, name: string, content: string) => {
  await choose(page, `${name}.jsonl`, content);
  await page.waitForSelector('.jobs .done:first-child');
};

/** An article that has come twice, with a correction begun. */
const revised = async (page: Page) => {
  await given(page, 'first', line('the rain'));
  await press('.jobs .done:first-child button')(page);
  await given(page, 'second', line('bright sunshine'));
  await found('barge called Heron')(page);
  await press('.earlier summary')(page);
  await press('.correct summary')(page);
};

/** The importer waits as long as another page has its lock. */
const importing = async (page: Page, launched: Launched) => {
  const other = await launched.openExtensionPage('feeds.html');
  await other.evaluate(() => {
    void navigator.locks.request('whence:importer', () => new Promise(() => undefined));
  });
  await keepRows(other, 'jobs', [job('half-way'), job('hardly-begun', { read: 0, added: 0 })]);
  await page.bringToFront();
  await page.reload({ waitUntil: [] });
  await page.waitForSelector('.jobs .running');
};

/** A rule, and what it would take a year from now; the corpus is looked through, and its room shown. */
const tidied = async (page: Page) => {
  await given(page, 'first', line('the rain'));
  await page.evaluate(() => {
    const later = Date.now() + 400 * 86_400_000;
    Date.now = () => later;
  });
  await page.type('.side .fields input', '30');
  await clickButton(page, 'Show what would go');
  await page.waitForSelector('.side .undo');
  await clickButton(page, 'Check the corpus');
  await press('#care ~ details summary')(page);
  await page.waitForSelector('.room dd');
};

/** Deletes the first article of the list. */
const deleted = async (page: Page) => {
  await press('.found summary')(page);
  await page.waitForSelector('.sentences');
  await clickButton(page, 'Delete');
  await page.waitForSelector('.undo');
};

export const OWN_PAGES: Surfaces = {
  settings: own('settings'),
  'settings-chosen': own('settings', { choices: CHOSEN }),
  'settings-tint': own('settings', { choices: { markStyle: 'tint' } }),
  'settings-margin': own('settings', { choices: { markStyle: 'margin' } }),
  feeds: own('feeds'),
  'feeds-followed': own('feeds', { rows: { feeds: FEEDS }, choices: { feedsOn: true } }),
  'feeds-named': own('feeds', { query: '?add=https%3A%2F%2Fnews.example%2Ffeed.xml' }),
  'feeds-no-address': own('feeds', {
    query: '?add=harbour',
    act: press('button.main'),
  }),
  corpus: own('corpus', { act: (page) => page.waitForSelector('.found li') }),
  'corpus-found': own('corpus', { act: found('driving force') }),
  'corpus-none-found': own('corpus', { act: (page) => search(page, 'zeppelin') }),
  'corpus-imported': own('corpus', { rows: { jobs: ENDED } }),
  'corpus-importing': own('corpus', { act: importing }),
  'corpus-revised': own('corpus', { act: revised }),
  'corpus-tidied': own('corpus', { act: tidied }),
  'corpus-deleted': own('corpus', { act: deleted }),
  welcome: own('welcome', { act: (page) => waitForMarks(page, [TAKE_AWAY]) }),
};

/** The surface over a corpus without an article; nothing brings the articles back, so that it comes last. */
export function emptied(surface: Surface): Surface {
  return async (stage) => {
    const page = await stage.launched.openExtensionPage('feeds.html');
    for (const table of ['articles', 'texts', 'packs', 'deleted'])
      await keepRows(page, table, null);
    await keepRows(page, 'meta', [{ key: 'size', articles: 0, newsrooms: {} }]);
    return surface(stage);
  };
}
