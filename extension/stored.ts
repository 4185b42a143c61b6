/**
 * What the reader chose, in storage.local. A stored value is its key, its type
 * and its default in one object; schemas are marked pure, so that a script
 * that lacks a value lacks its schema too.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { MARK_STYLES, SURE_LOOKS, type MarkStyle } from './look.ts';

export interface Stored<T> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}

/** Hosts on which Whence stays silent. */
export const SITES_OFF: Stored<readonly string[]> = {
  key: 'sitesOff',
  schema: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  fallback: [],
};

/** Also mark sentences that are only perhaps the same claim. */
export const SHOW_POSSIBLE: Stored<boolean> = {
  key: 'showPossible',
  schema: /* @__PURE__ */ v.boolean(),
  fallback: false,
};

/** Whose pages are kept as they are read: all known news sites', or single hosts'. */
export const REMEMBER: Stored<{ readonly all: boolean; readonly sites: readonly string[] }> = {
  key: 'remember',
  schema: /* @__PURE__ */ v.object({
    all: /* @__PURE__ */ v.boolean(),
    sites: /* @__PURE__ */ v.array(/* @__PURE__ */ v.string()),
  }),
  fallback: { all: false, sites: [] },
};

/** Whether feeds are asked at all: the one switch of everything that Whence fetches. */
export const FEEDS_ON: Stored<boolean> = {
  key: 'feedsOn',
  schema: /* @__PURE__ */ v.boolean(),
  fallback: false,
};

/** Units of a sentence that tell it apart; what is beyond is neither kept nor compared. */
export const REFUSED_LENGTH = 1_000;
/** Refused pairs that are kept; the oldest give way. */
const MOST_REFUSED = 1_000;

const refusedPair = v.object({
  here: v.string(),
  there: v.string(),
  outlet: v.nullable(v.string()),
});
/** Two sentences that the reader said are not the same claim: the page's, and a report's with its outlet. */
export type RefusedPair = v.InferOutput<typeof refusedPair>;

/** What the reader said is not the same claim, oldest first. */
export const NOT_SAME: Stored<readonly RefusedPair[]> = {
  key: 'notSame',
  schema: /* @__PURE__ */ v.array(refusedPair),
  fallback: [],
};

/** How claims are marked. */
export const MARK_STYLE: Stored<MarkStyle> = {
  key: 'markStyle',
  schema: /* @__PURE__ */ v.picklist(MARK_STYLES),
  fallback: 'underline',
};

/** Which claims are marked, by their look; `SHOW_POSSIBLE` decides of the possible ones. */
export const SHOWN_ROLES: Stored<readonly (typeof SURE_LOOKS)[number][]> = {
  key: 'shownRoles',
  schema: /* @__PURE__ */ v.array(/* @__PURE__ */ v.picklist(SURE_LOOKS)),
  fallback: SURE_LOOKS,
};

/** Open a claim's card when the pointer rests on it, not on a click alone. */
export const OPEN_BY_HOVER: Stored<boolean> = {
  key: 'openByHover',
  schema: /* @__PURE__ */ v.boolean(),
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

/** Keeps two sentences apart from now on, on every page. */
export async function refusePair({ here, there, outlet }: RefusedPair): Promise<void> {
  const pair = {
    here: here.slice(0, REFUSED_LENGTH),
    there: there.slice(0, REFUSED_LENGTH),
    outlet,
  };
  const others = (await readStored(NOT_SAME)).filter((one) => !isPair(one, pair));
  await writeStored(NOT_SAME, [...others, pair].slice(-MOST_REFUSED));
}

/** Takes that back: the two sentences may be one claim again. */
export async function allowPair(pair: RefusedPair): Promise<void> {
  const refused = await readStored(NOT_SAME);
  await writeStored(
    NOT_SAME,
    refused.filter((one) => !isPair(one, pair)),
  );
}

function isPair(a: RefusedPair, b: RefusedPair): boolean {
  return a.here === b.here && a.there === b.there;
}
