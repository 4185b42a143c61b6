/** Which tab the panel is about: the one in front of its window, or the one that its address names. */
import browser from 'webextension-polyfill';

/** The tab of an address such as `panel.html#tab=12`; null when it names none. */
export function namedTab(hash: string): number | null {
  const [, id] = /^#tab=(\d+)$/.exec(hash) ?? [];
  return id === undefined ? null : Number(id);
}

/** Calls back with the tab in front, now and whenever another one comes to the front or the same one has loaded anew. */
export async function followTab(named: number | null, moved: (tab: number) => void): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const window = front?.windowId;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (named === null && windowId === window) moved(tabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status }, { active, windowId }) => {
    const isOurs = named === null ? active && windowId === window : tab === named;
    if (isOurs && status === 'complete') moved(tab);
  });
  const tab = named ?? front?.id;
  if (tab !== undefined) moved(tab);
}
