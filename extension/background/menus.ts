/** The context menu: what one can ask of a page, and of words selected on it. */
import browser, { type Menus } from 'webextension-polyfill';
import { t, type MessageKey } from '../i18n.ts';
import { learnWords, renewWords } from '../language.ts';
import { openPanel, type PanelTab } from '../panel/open.ts';
import { onStoredChange, WORDS } from '../stored.ts';
import { askTab } from './tab-actions.ts';

const PAGES = ['http://*/*', 'https://*/*'];
/** Each item by its id: its words, and where it is offered. */
const ITEMS = {
  selected: { title: 'menuSelected', contexts: ['selection'] },
  keep: { title: 'keepPage', contexts: ['page', 'action'] },
  panel: { title: 'commandPanel', contexts: ['page', 'selection', 'action'] },
} as const satisfies Record<string, { title: MessageKey; contexts: Menus.ContextType[] }>;

/** Keeps the menu; `keep` keeps a tab's page. Call it in the background's first turn. */
export function keepMenu(keep: (tab: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void renewWords().then(fill, console.error));
  // The browser may have come back in another language.
  browser.runtime.onStartup.addListener(fill);
  onStoredChange([WORDS], fill, new AbortController().signal);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    // In this very turn: the browsers open panels on a click alone.
    if (menuItemId === 'panel') void openPanel(tab as PanelTab);
    else void (menuItemId === 'keep' ? keep(tab.id) : askTab(tab.id, 'showSelected'));
  });
}

let filling = Promise.resolve();

/** The browser keeps the menu when the background ends. One filling after the other, or items would be there twice. */
function fill(): void {
  filling = filling.then(fillNow).catch(console.error);
}

async function fillNow(): Promise<void> {
  await learnWords();
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ITEMS))
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: [...contexts],
      documentUrlPatterns: PAGES,
    });
}
