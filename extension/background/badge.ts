/** The number on the toolbar button: claims marked on a tab's page. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';

const BACKGROUND = '#0e5a6b';
const TEXT = '#ffffff';
/** Milliseconds that a sign stands before the number does again. */
const SIGN_STANDS = 2_500;

/** Of each tab on whose button a sign stands, what comes back after it. */
const behindSigns = new Map<number, string>();

/** Shows a count on a tab's button, behind a sign that stands there; null or 0 shows none. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId === undefined) return;
  const text = count ? String(count) : '';
  if (behindSigns.has(tabId)) behindSigns.set(tabId, text);
  await Promise.allSettled([
    behindSigns.has(tabId) || browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
  ]);
}

/** Says on a tab's button what came of a key or a menu: a sign for a while, and the words on the button's tip. */
export async function showOutcome(tabId: number, done: boolean, words: string): Promise<void> {
  const { action } = browser;
  const show = (text: string, title: string) =>
    // The tab may have closed meanwhile.
    Promise.allSettled([action.setBadgeText({ tabId, text }), action.setTitle({ tabId, title })]);
  const text = behindSigns.get(tabId) ?? (await action.getBadgeText({ tabId }));
  behindSigns.set(tabId, text);
  await show(done ? '✓' : '–', `${t('name')}: ${words}`);
  setTimeout(() => {
    void show(behindSigns.get(tabId) ?? '', t('name'));
    behindSigns.delete(tabId);
  }, SIGN_STANDS);
}
