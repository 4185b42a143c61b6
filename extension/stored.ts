/**
 * What the reader chose, in storage.local. A stored value is its key, its type
 * and its default in one object; schemas are marked pure, so that a script
 * that lacks a value lacks its schema too.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Rule } from './store/retention.ts';
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

/** Those settings with one host's pages kept from now on, or not. */
export function rememberingSite<T extends { readonly sites: readonly string[] }>(
  remember: T,
  host: string,
  on: boolean,
): T {
  const others = remember.sites.filter((site) => site !== host);
  return { ...remember, sites: on ? [...others, host] : others };
}

const atLeastOne = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.number(),
  /* @__PURE__ */ v.minValue(1),
);
/** What goes by itself once it is old, or too much; `daily`: without being asked. See store/retention.ts. */
export const RETENTION: Stored<Rule & { readonly daily: boolean }> = {
  key: 'retention',
  schema: /* @__PURE__ */ v.object({
    days: /* @__PURE__ */ v.nullable(atLeastOne),
    megabytes: /* @__PURE__ */ v.nullable(atLeastOne),
    daily: /* @__PURE__ */ v.boolean(),
  }),
  fallback: { days: null, megabytes: null, daily: false },
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

/** A language that the reader chose against the browser's, with its words by their keys (`speak` takes those that it can use): no script but a page of ours can read _locales. */
export const WORDS: Stored<{ readonly language: string; readonly words: unknown } | null> = {
  key: 'words',
  schema: /* @__PURE__ */ v.nullable(
    /* @__PURE__ */ v.object({
      language: /* @__PURE__ */ v.string(),
      words: /* @__PURE__ */ v.unknown(),
    }),
  ),
  fallback: null,
};

/** The stored value; the default when there is none or it is damaged. */
export async function readStored<T>(stored: Stored<T>): Promise<T> {
  return valueIn(await browser.storage.local.get(stored.key), stored);
}

/** The types of stored values. */
type Values<All extends readonly Stored<unknown>[]> = {
  readonly [At in keyof All]: All[At] extends Stored<infer T> ? T : never;
};

/** Several stored values, as `readStored` gives each, by one question to the browser. */
export async function readEach<const All extends readonly Stored<unknown>[]>(
  all: All,
): Promise<Values<All>> {
  const found = await browser.storage.local.get(all.map(({ key }) => key));
  return all.map((stored) => valueIn(found, stored)) as Values<All>;
}

function valueIn<T>(found: Record<string, unknown>, { key, schema, fallback }: Stored<T>): T {
  const parsed = v.safeParse(schema, found[key]);
  return parsed.success ? parsed.output : fallback;
}

/** Keeps a value; rejects when the browser cannot. */
export async function writeStored<T>(stored: Stored<T>, value: T): Promise<void> {
  await browser.storage.local.set({ [stored.key]: value });
}

/** The last change of each value that this script has begun. */
const turns = new Map<string, Promise<void>>();

/** Changes a value. Changes take turns, so that of two quick ones neither is lost; rejects when the browser cannot. */
export function changeStored<T>(stored: Stored<T>, change: (value: T) => T): Promise<void> {
  const before = turns.get(stored.key) ?? Promise.resolve();
  const turn = before
    .catch(() => undefined) // told to whoever asked for it
    .then(async () => writeStored(stored, change(await readStored(stored))));
  turns.set(stored.key, turn);
  return turn;
}

/** The stored value after all changes that this script has begun, those of the meantime too. */
export async function readSettled<T>(stored: Stored<T>): Promise<T> {
  for (;;) {
    const turn = turns.get(stored.key);
    await turn?.catch(() => undefined); // told to whoever asked for it
    const value = await readStored(stored);
    if (turns.get(stored.key) === turn) return value;
  }
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

/** The hosts that are off, with this one on or off. */
export function withSite(off: readonly string[], host: string, on: boolean): readonly string[] {
  const others = off.filter((one) => one !== host);
  return on ? others : [...others, host];
}

/** Turns one host on or off. */
export function setSite(host: string, on: boolean): Promise<void> {
  return changeStored(SITES_OFF, (off) => withSite(off, host, on));
}

/** Keeps two sentences apart from now on, on every page. */
export function refusePair({ here, there, outlet }: RefusedPair): Promise<void> {
  const pair = {
    here: here.slice(0, REFUSED_LENGTH),
    there: there.slice(0, REFUSED_LENGTH),
    outlet,
  };
  return changeStored(NOT_SAME, (refused) =>
    [...withoutPair(refused, pair), pair].slice(-MOST_REFUSED),
  );
}

/** The refused pairs without this one: its two sentences may be one claim again. */
export function withoutPair(
  refused: readonly RefusedPair[],
  pair: RefusedPair,
): readonly RefusedPair[] {
  return refused.filter((one) => !isPair(one, pair));
}

function isPair(a: RefusedPair, b: RefusedPair): boolean {
  return a.here === b.here && a.there === b.there;
}
