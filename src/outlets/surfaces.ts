import { lazily } from './lazily.ts';
import type { Outlet } from './outlet.ts';
import { PROGRAMS } from './programs.ts';
import { registry } from './registry.ts';

/**
 * One way of writing outlets in text, without a leading "the". The same words
 * can be the full name of one outlet and the short name of others ("Guardian").
 */
export interface Surface {
  readonly text: string;
  /** Whose name or alias this is, whatever stands before it. */
  full: Outlet | null;
  /** Whose name this is after a capital "The": one-word names such as "The Hill". */
  named: Outlet | null;
  /** Outlets that share it as a short name. */
  readonly short: Outlet[];
  /** The short name goes with "the": "the Post", but "Slate". */
  takesThe: boolean;
  /** It names a programme of the outlet. */
  program: boolean;
}

const LEADING_THE = /^[Tt]he /;
/** A plain word that a space or nothing follows, as most are, is found without the table of all letters. */
const FIRST_WORD = /^[A-Za-z0-9]+(?= |$)|[\p{L}\p{N}]+/u;
const NAMESAKE_MARK = / \([^)]*\)$/;

/** Surfaces by their first word, longest first. */
export const surfaces: () => ReadonlyMap<string, readonly Surface[]> = lazily(build);

/** Outlets by what stands after "@" in their social media handles, guessed from names and domains. */
export const handles: () => ReadonlyMap<string, Outlet> = lazily(
  () =>
    new Map(
      registry()
        .flatMap((outlet) => handlesOf(outlet).map((handle) => [handle, outlet] as const))
        .reverse(),
    ),
);

function handlesOf(outlet: Outlet): string[] {
  const names = [outlet.name, ...outlet.aliases].map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''));
  const hosts = outlet.domains.map((domain) => domain.split('.')[0] ?? '');
  return [...names, ...hosts].map((handle) => handle.toLowerCase()).filter((h) => h.length > 2);
}

function build(): Map<string, Surface[]> {
  const byText = new Map<string, Surface>();
  const at = (text: string): Surface => {
    const found = byText.get(text);
    if (found) return found;
    const made = { text, full: null, named: null, short: [], takesThe: false, program: false };
    byText.set(text, made);
    return made;
  };
  for (const outlet of registry()) addOutlet(outlet, at);
  addPrograms(at);
  addCapitals([...byText.values()], at);
  return byFirstWord(byText.values());
}

function addOutlet(outlet: Outlet, at: (text: string) => Surface): void {
  const names = NAMESAKE_MARK.test(outlet.name) ? outlet.aliases : [outlet.name, ...outlet.aliases];
  for (const name of names) {
    const text = name.replace(LEADING_THE, '');
    if (outlet.shortNames.includes(name)) continue;
    if (text !== name && (!/[ -]/.test(text) || outlet.shortNames.includes(text)))
      at(text).named ??= outlet;
    else at(text).full ??= outlet;
  }
  for (const short of outlet.shortNames) {
    const surface = at(short.replace(LEADING_THE, ''));
    if (surface.text !== short) {
      surface.named ??= outlet;
      continue;
    }
    surface.short.push(outlet);
    if (outlet.name.replace(NAMESAKE_MARK, '').endsWith(` ${short}`)) surface.takesThe = true;
  }
}

function addPrograms(at: (text: string) => Surface): void {
  const byName = new Map(registry().map((outlet) => [outlet.name, outlet]));
  for (const row of PROGRAMS.trim().split('\n')) {
    const [name = '', programs = ''] = row.split('|').map((cell) => cell.trim());
    const outlet = byName.get(name);
    if (!outlet) throw new Error(`outlets: programmes of an unknown outlet: ${name}`);
    for (const program of programs.split(',')) {
      const surface = at(program.trim().replace(LEADING_THE, ''));
      surface.full ??= outlet;
      surface.program = true;
    }
  }
}

/** "POLITICO", "FOX NEWS": full names as headlines and house styles write them. */
function addCapitals(surfaces: readonly Surface[], at: (text: string) => Surface): void {
  for (const { text, full, program } of surfaces) {
    if (full && !program && text.length > 4 && /^[\p{L} ]+$/u.test(text))
      at(text.toUpperCase()).full ??= full;
  }
}

function byFirstWord(surfaces: Iterable<Surface>): Map<string, Surface[]> {
  const map = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const word = FIRST_WORD.exec(surface.text)?.[0] ?? surface.text;
    const bucket = map.get(word);
    if (bucket) bucket.push(surface);
    else map.set(word, [surface]);
  }
  for (const bucket of map.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return map;
}
