/** What the reader chose, in storage.local. A stored value is its key, its type and its default in one object. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

export interface Stored<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}

/** Hosts on which Whence stays silent. */
export const SITES_OFF: Stored<readonly string[]> = {
  key: 'sitesOff',
  schema: v.array(v.string()),
  fallback: [],
};

/** Also mark sentences that are only perhaps the same claim. */
export const SHOW_POSSIBLE: Stored<boolean> = {
  key: 'showPossible',
  schema: v.boolean(),
  fallback: false,
};

/** The stored value; the default when there is none or it is damaged. */
export async function readStored<T>(stored: Stored<T>): Promise<T> {
  const found = await browser.storage.local.get(stored.key);
  const parsed = v.safeParse(stored.schema, found[stored.key]);
  return parsed.success ? parsed.output : stored.fallback;
}

/** Keeps a value; rejects when the browser cannot. */
export async function writeStored<T>(stored: Stored<T>, value: T): Promise<void> {
  await browser.storage.local.set({ [stored.key]: value });
}

/** Calls back after every change of one of these values, until the signal aborts. */
export function onStoredChange(
  stored: readonly { readonly key: string }[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const keys = new Set(stored.map(({ key }) => key));
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => keys.has(key))) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Turns one host on or off. */
export async function setSite(host: string, on: boolean): Promise<void> {
  const others = (await readStored(SITES_OFF)).filter((off) => off !== host);
  await writeStored(SITES_OFF, on ? others : [...others, host]);
}
