/** The keyboard commands with their keys; the browser has a page of its own to change them. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { COMMAND_NAMES, useShortcuts } from '../shortcuts.ts';

/** Firefox 137 and later. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

export function Keys() {
  const keys = useShortcuts();
  return (
    <>
      <dl class="rows">
        {Object.entries(COMMAND_NAMES).map(([command, name]) => (
          <div key={command}>
            <dt>{t(name)}</dt>
            <dd>{keys.get(command) ? <kbd>{keys.get(command)}</kbd> : t('settingsNoKey')}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" onClick={() => void changeKeys()}>
          {t('settingsChangeKeys')}
        </button>
      </p>
    </>
  );
}

async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
