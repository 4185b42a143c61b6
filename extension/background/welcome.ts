/** Shows the welcome page once, when Whence has been installed; an update shows nothing. */
import browser from 'webextension-polyfill';

/** Listens for the installation. Call it in the background's first turn. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
  });
}
