/** The line to the content script of one tab, made again when it breaks. */
import browser, { type Runtime } from 'webextension-polyfill';
import { PANEL_PORT, type PageNews } from '../messages/page-view.ts';

/** Waits before a further try while the tab has nobody who answers, in milliseconds; the last one stays. */
const BACK_OFF = [200, 500, 1_000, 3_000];

export interface Hearing {
  readonly news: (news: PageNews) => void;
  /** The page has nobody who answers; a new try is on its way. */
  readonly silent: () => void;
}

/** Listens to a tab until the signal aborts. */
export function listenTo(tab: number, { news, silent }: Hearing, signal: AbortSignal): void {
  let tries = 0;
  let port: Runtime.Port | null = null;
  const connect = () => {
    if (signal.aborted) return;
    port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => {
      tries = 0;
      news(message as PageNews);
    });
    port.onDisconnect.addListener(() => {
      // Chromium writes an error to the console that nobody has read.
      void browser.runtime.lastError;
      if (signal.aborted) return;
      silent();
      setTimeout(connect, BACK_OFF[Math.min(tries++, BACK_OFF.length - 1)]);
    });
  };
  connect();
  signal.addEventListener('abort', () => port?.disconnect());
}
