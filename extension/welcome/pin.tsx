/** How the button comes onto the toolbar: only the reader can put it there. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { useAsked } from '../use-asked.ts';

const IS_FIREFOX = browser.runtime.getURL('').startsWith('moz-extension:');

export function Pin() {
  if (useAsked(isPinned, false)) return <p role="status">{t('welcomePinned')}</p>;
  return <p role="status">{t(IS_FIREFOX ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>;
}

/** Whether the button is there. */
async function isPinned(): Promise<boolean> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar === true;
}
