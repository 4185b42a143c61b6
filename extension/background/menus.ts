/** The context menu: what one can ask of a page, and of words selected on it. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { askTab } from './tab-actions.ts';

const PAGES = ['http://*/*', 'https://*/*'];
const KEEP = 'keep';

/** Keeps the menu; `keep` keeps a tab's page. Call it in the background's first turn. */
export function keepMenu(keep: (tab: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void fill());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    void (menuItemId === KEEP ? keep(tab.id) : askTab(tab.id, 'showSelected'));
  });
}

/** The browser keeps the menu when the background ends; an update writes it anew. */
async function fill(): Promise<void> {
  await browser.contextMenus.removeAll();
  const place = { documentUrlPatterns: PAGES };
  browser.contextMenus.create({
    ...place,
    id: 'selected',
    title: t('menuSelected'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({ ...place, id: KEEP, title: t('keepPage'), contexts: ['page'] });
}
