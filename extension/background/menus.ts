/** The context menu: what one can ask of words selected on a page. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { askTab } from './tab-actions.ts';

/** Keeps the menu. Call it in the background's first turn. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(() => void fill());
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) void askTab(tab.id, 'showSelected');
  });
}

/** The browser keeps the menu when the background ends; an update writes it anew. */
async function fill(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'selected',
    title: t('menuSelected'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
