/** Tells open panels what is so on this page, for as long as they listen. */
import browser, { type Runtime } from 'webextension-polyfill';
import { PANEL_PORT, type PageNews } from '../messages/page-view.ts';

/** Listens for panels until the signal aborts; `now` is all that a panel that comes must know. */
export class PanelLink {
  readonly #ports = new Set<Runtime.Port>();

  constructor(now: () => readonly PageNews[], signal: AbortSignal) {
    const welcome = (port: Runtime.Port) => {
      if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      for (const news of now()) port.postMessage(news);
    };
    browser.runtime.onConnect.addListener(welcome);
    signal.addEventListener('abort', () => {
      browser.runtime.onConnect.removeListener(welcome);
      for (const port of this.#ports) port.disconnect();
    });
  }

  /** True when a panel shows this page. */
  get listening(): boolean {
    return this.#ports.size > 0;
  }

  /** Tells every open panel. */
  tell(news: PageNews): void {
    for (const port of this.#ports) port.postMessage(news);
  }
}
