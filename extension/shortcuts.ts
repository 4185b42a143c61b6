/** The keyboard commands with the keys that the browser has for them. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { MessageKey } from './i18n.ts';

/** The commands of manifest.json in the reader's words. */
export const COMMAND_NAMES: Readonly<Record<string, MessageKey>> = {
  'toggle-site': 'commandToggle',
  'keep-page': 'keepPage',
  'next-claim': 'cardNext',
  'previous-claim': 'cardPrevious',
  'open-panel': 'commandPanel',
};

/** The keys of each command as the browser spells them; none when the reader took them away. */
export function useShortcuts(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const read = () => void readKeys().then(setKeys);
    read();
    // The reader comes back from the browser's own page of shortcuts.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}

async function readKeys(): Promise<Map<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut ?? '']));
}
