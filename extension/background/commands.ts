/** The keyboard commands of manifest.json; the reader sets their keys in the browser. */
import browser from 'webextension-polyfill';
import { callTab } from '../messages/call.ts';
import { openPanel, type PanelTab } from '../panel/open.ts';
import { askTab } from './tab-actions.ts';

/** Listens for the commands; `keep` keeps a tab's page. Call it in the background's first turn. */
export function listenForCommands(keep: (tab: number) => Promise<void>): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined) return;
    if (name === 'open-panel') void openPanel(tab as PanelTab);
    else if (name === 'keep-page') void keep(tab.id);
    else if (name === 'toggle-site') void askTab(tab.id, 'toggleSite');
    else void callTab(tab.id, 'step', name === 'next-claim' ? 'next' : 'previous');
  });
}
