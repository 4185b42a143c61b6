import { Known } from '../known.ts';
import type { Outlet } from './outlet.ts';
import { lazily } from './lazily.ts';
import { registry } from './registry.ts';

/** Built when first asked for: a background that wakes for something else pays nothing. */
const byKey = lazily(indexByKey);
const byDomain = lazily(
  () => new Map(registry().flatMap((o) => o.domains.map((d) => [d, o] as const))),
);

/**
 * The outlet that a name means, or null. Case, accents, "The" and full stops
 * do not matter; names as feeds write them ("CNN (Web News)", "New York Times
 * - News", "nytimes.com", "Jane Doe (Wall Street Journal)") are understood. A
 * short name counts only where no other outlet shares it.
 */
export const outletByName = (name: string): Outlet | null => NAMED.of(name);

/** An article's claims ask for the same names again and again. */
const NAMED = new Known(2_000, seekByName);

function seekByName(name: string): Outlet | null {
  for (const form of spellings(name)) {
    const found =
      byKey().get(keyOf(form)) ?? byDomain().get(form.toLowerCase().replace(/^www\./, ''));
    if (found) return found;
  }
  return null;
}

/** The outlet whose domain is the URL's host or its nearest parent ("edition.cnn.com"), or null. */
export function outletByUrl(url: string): Outlet | null {
  return URL.canParse(url) ? outletByHost(new URL(url).hostname) : null;
}

/** As `outletByUrl`, for a bare host. */
export function outletByHost(host: string): Outlet | null {
  let rest = host.toLowerCase();
  while (rest.includes('.')) {
    const found = byDomain().get(rest);
    if (found) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** Whether two names mean one outlet, or two of one owner, which do not confirm one another. */
export function sameOwner(a: string, b: string): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  const one = outletByName(a);
  const other = outletByName(b);
  if (!one || !other) return false;
  return one === other || (one.owner !== null && one.owner === other.owner);
}

/** A name without what people vary: case, accents, "the", full stops, "&". */
function keyOf(name: string): string {
  // Most names are plain already, and all of the registry's pass through here.
  if (/^[a-z0-9 ]*$/i.test(name) && !/ {2}|^ | $/.test(name)) return withoutThe(name.toLowerCase());
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[.!,'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutThe(key);
}

function withoutThe(key: string): string {
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** The name as it stands, then without what a feed appends, then what it puts in brackets. */
function spellings(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  const unsuffixed = bare.replace(/\s+[-–|:]\s+.*$/, '');
  const inner = /\(([^)]*)\)/.exec(name)?.[1] ?? '';
  return [name, bare, unsuffixed, inner].filter((form) => form !== '');
}

/** Full names win over aliases, both over short names that only one outlet has. */
function indexByKey(): Map<string, Outlet> {
  const index = new Map<string, Outlet>();
  const add = (name: string, outlet: Outlet) => {
    if (!index.has(keyOf(name))) index.set(keyOf(name), outlet);
  };
  for (const outlet of registry()) add(outlet.name, outlet);
  for (const outlet of registry()) for (const alias of outlet.aliases) add(alias, outlet);
  const holders = new Map<string, Set<Outlet>>();
  for (const outlet of registry())
    for (const name of outlet.shortNames)
      holders.set(name, (holders.get(name) ?? new Set()).add(outlet));
  for (const [name, outlets] of holders) {
    const [only] = outlets;
    if (outlets.size === 1 && only) add(name, only);
  }
  return index;
}
