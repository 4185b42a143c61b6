/** Keeps the popup showing what is so on its tab. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speech } from '../i18n.ts';
import { callTab } from '../messages/call.ts';
import { openPanel } from '../panel/open.ts';
import { askedTab, checkTab, viewTab } from '../tab.ts';
import { Popup, type Actions } from './popup.tsx';

/** Milliseconds between two looks at the page; the popup lives for seconds only. */
const LOOK_AGAIN = 250;

async function start(): Promise<void> {
  Object.assign(document.documentElement, speech());
  const tab = await askedTab();
  if (!tab) return;
  let refused = false;
  const actions: Actions = {
    check: () => void checkTab(tab.id).then((may) => (refused = !may)),
    again: () => void callTab(tab.id, 'again', null),
    openPanel: () => void openPanel(tab).then(() => window.close()),
    showFirst: () => void callTab(tab.id, 'showFirst', null).then(() => window.close()),
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  for (;;) {
    const view = await viewTab(tab);
    const state = refused ? ({ kind: 'unreadable' } as const) : view.state;
    const popup = <Popup view={{ ...view, state }} {...actions} />;
    render(popup, document.querySelector('main')!);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

void start();
