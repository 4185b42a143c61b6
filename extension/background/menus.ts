/** The context menu: what one can ask of a page, or of words selected on it. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { t, type MessageKey } from '../i18n.ts';

/** What an entry does on a tab; its key is its id. */
export type MenuActions = Readonly<Record<'selected' | 'keep', (tab: AskedTab) => unknown>>;
export type AskedTab = Tabs.Tab & { readonly id: number; readonly windowId: number };

const ENTRIES: readonly [keyof MenuActions, MessageKey, ...Menus.ContextType[]][] = [
  ['selected', 'menuSelected', 'selection'],
  ['keep', 'menuKeep', 'page'],
];

/** Keeps the menu. Call it in the background's first turn. */
export function keepMenu(actions: MenuActions): void {
  browser.runtime.onInstalled.addListener(() => void fill());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) actions[menuItemId as keyof MenuActions](tab as AskedTab);
  });
}

/** The browser keeps the menu when the background ends; an update writes it anew. */
async function fill(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title, ...contexts] of ENTRIES) {
    const documentUrlPatterns = ['http://*/*', 'https://*/*'];
    browser.contextMenus.create({ id, title: t(title), contexts, documentUrlPatterns });
  }
}
