/** The keyboard commands with the keys that the browser has for them. */
import browser from 'webextension-polyfill';
import type { MessageKey } from './i18n.ts';
import { useAsked } from './use-asked.ts';

/** The commands of manifest.json in the reader's words. */
export const COMMAND_NAMES: Readonly<Record<string, MessageKey>> = {
  'toggle-site': 'commandToggle',
  'keep-page': 'keepPage',
  'next-claim': 'cardNext',
  'previous-claim': 'cardPrevious',
  'open-panel': 'commandPanel',
};

const NONE: ReadonlyMap<string, string> = new Map();

/** The keys of each command as the browser has them; none when the reader took them away. */
export function useShortcuts(): ReadonlyMap<string, string> {
  return useAsked(readKeys, NONE);
}

async function readKeys(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut }) => [name, asOnKeys(shortcut ?? '')]));
}

/** The browsers name two keys that everybody knows by their sign. */
function asOnKeys(shortcut: string): string {
  return shortcut.replace('Comma', ',').replace('Period', '.');
}
