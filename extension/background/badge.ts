/** The toolbar button of a tab: how many claims are marked on its page, and for a moment what became of a wish. */
import browser from 'webextension-polyfill';
import { callTab } from '../messages/call.ts';

const BACKGROUND = '#0e5a6b';
const TEXT = '#ffffff';
/** Milliseconds for which a sign stands there. */
const MOMENT = 2_000;

/** Shows a count on a tab's button; null or 0 shows none. A tab that closed meanwhile is no error. */
export async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId !== undefined) await show(tabId, count ? String(count) : '');
}

/** Shows for a moment whether the corpus has the tab's page now, then the count again. */
export async function flash(tab: number, isHeld: boolean): Promise<void> {
  await show(tab, isHeld ? '✓' : '✕');
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const page = await callTab(tab, 'state', null);
  await showCount(tab, page?.state.kind === 'checked' ? shown(page.state.looks) : null);
}

async function show(tabId: number, text: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
  ]);
}

/** Everything that is marked, as the page counts it. */
function shown(looks: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(looks).reduce<number>((sum, many) => sum + (many ?? 0), 0);
}
