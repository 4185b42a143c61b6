/** How the button comes onto the toolbar: only the reader can put it there. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';

const IS_FIREFOX = browser.runtime.getURL('').startsWith('moz-extension:');

export function Pin() {
  if (useIsPinned()) return <p role="status">{t('welcomePinned')}</p>;
  return <p role="status">{t(IS_FIREFOX ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>;
}

/** Whether the button is there; asked again when the reader comes back to the page. */
function useIsPinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const ask = () => void isPinned().then(setPinned);
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return pinned;
}

async function isPinned(): Promise<boolean> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar === true;
}
