/** What popup and background know of a tab, and what they can do there. */
import browser from 'webextension-polyfill';
import { callTab } from './messages/call.ts';
import type { PageState } from './messages/page-state.ts';

/** A page's state; `asleep`: no content script runs there; `unreadable`: none can. */
export type TabState = PageState | { readonly kind: 'asleep' } | { readonly kind: 'unreadable' };

export interface TabView {
  readonly tab: number;
  /** The page's site; null where that is not known, or the page is of none. */
  readonly host: string | null;
  readonly state: TabState;
}

/** The tab in question: the one in front. Its address is known only by the right that a click on the button gives. */
export async function askedTab(): Promise<AskedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}

interface AskedTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
}

/** Asks a tab for its state; a tab without a content script is asleep or unreadable. */
export async function viewTab(tab: { id: number; url: string | null }): Promise<TabView> {
  const answer = await callTab(tab.id, 'state', null);
  const mayRead = tab.url === null || /^https?:/.test(tab.url);
  // The welcome page answers too, and is no site.
  if (answer) return { tab: tab.id, ...answer, host: mayRead ? answer.host : null };
  return { tab: tab.id, host: null, state: { kind: mayRead ? 'asleep' : 'unreadable' } };
}

/** Runs the content script on a tab's page, by the right that opening the popup gives; false when the browser forbids it. */
export async function checkTab(tab: number): Promise<boolean> {
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: ['content.css'] });
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    return true;
  } catch {
    return false; // a browser page, a store, or a page that closed
  }
}
