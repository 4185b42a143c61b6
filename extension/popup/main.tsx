/** Keeps the popup showing what is so on its tab. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { callBackground, callTab } from '../messages/call.ts';
import { openPanel } from '../panel/open.ts';
import { askedTab, checkTab, viewTab } from '../tab.ts';
import type { Progress } from '../store/progress.ts';
import { Popup, type Actions } from './popup.tsx';

/** Milliseconds between two looks at the page; the popup lives for seconds only. */
const LOOK_AGAIN = 250;

async function start(): Promise<void> {
  const tab = await askedTab();
  if (!tab) return;
  let refused = false;
  let view = await viewTab(tab);
  let progress: Progress | null = null;
  const actions: Actions = {
    check: () => void checkTab(tab.id).then((may) => (refused = !may)),
    again: () => void callTab(tab.id, 'again', null),
    openPanel: () => void openPanel(tab).then(() => window.close()),
    showFirst: () => void callTab(tab.id, 'showFirst', null).then(() => window.close()),
    openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
  const show = () => {
    const state = refused ? ({ kind: 'unreadable' } as const) : view.state;
    const popup = <Popup view={{ ...view, state }} progress={progress} {...actions} />;
    render(popup, document.querySelector('main')!);
  };
  await inReadersLanguage(() => t('name'), show);
  // Apart from the page, which answers whatever the background is busy with.
  void again(async () => {
    progress = await callBackground('progress', null).catch(() => null);
  });
  await again(async () => {
    view = await viewTab(tab);
    show();
  });
}

/** Does it over and over, with a pause. */
async function again(look: () => Promise<void>): Promise<never> {
  for (;;) {
    await look();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

void start();
