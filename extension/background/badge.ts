/** The number on the toolbar button: claims marked on a tab's page. */
import browser from 'webextension-polyfill';

const BACKGROUND = '#0e5a6b';
const TEXT = '#ffffff';

/** Shows a count on a tab's button; null or 0 shows none. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId === undefined) return;
  const text = count ? String(count) : '';
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
  ]);
}
