import { readFileSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import { expect, it, vi } from 'vitest';
import { bareCalls, bareOwners, bareRules } from '../../extension/lean-data.mjs';
import { bareStems } from '../../extension/lean-stems.mjs';
import { NAMED_RULES } from '../../src/attribution/rules/table.ts';
import { registry } from '../../src/outlets/registry.ts';
import type { Outlet } from '../../src/outlets/outlet.ts';
import { areOpposites } from '../../src/text/antonyms.ts';
import { areSynonyms } from '../../src/text/synonyms.ts';
import { stemOf } from '../../src/text/terms.ts';
import { bundled } from './bundled.ts';

/** Every outlet with those of its owner; one that has none of them stands alone. */
function families(outlets: readonly Outlet[]): Map<string, string[]> {
  const byOwner = new Map<string | null, string[]>();
  for (const { owner, name } of outlets) byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
  const familyOf = ({ name, owner }: Outlet) => (owner === null ? [name] : byOwner.get(owner)!);
  return new Map(outlets.map((outlet) => [outlet.name, familyOf(outlet)]));
}

it('the registry that ships has the same outlets and the same families of one owner', async () => {
  type Registry = { registry: typeof registry };
  const outlets = registry();
  const lean = await bundled<Registry>(
    bareOwners(outlets),
    `export * from './src/outlets/registry.ts'`,
  );
  const shipped = lean.registry();
  const ownerless = (some: readonly Outlet[]) => some.map((one) => ({ ...one, owner: null }));
  expect(ownerless(shipped)).toEqual(ownerless(outlets));
  expect(families(shipped)).toEqual(families(outlets));
});

it('the rules that ship are the same but for their names and what they tell a reader', async () => {
  type Rules = { NAMED_RULES: typeof NAMED_RULES };
  const shipped = await bundled<Rules>(
    bareRules,
    `export * from './src/attribution/rules/table.ts'`,
  );
  const bare = NAMED_RULES.map((rule) => ({
    ...rule,
    id: '',
    meaning: null,
    example: null,
    counterExample: null,
  }));
  const told = shipped.NAMED_RULES.filter((rule) => 'example' in rule || 'meaning' in rule);
  expect(told).toEqual([]);
  const filled = shipped.NAMED_RULES.map((rule) => ({
    ...rule,
    meaning: null,
    example: null,
    counterExample: null,
  }));
  expect(filled).toEqual(bare);
});

it('the opposites and synonyms that ship are those of the source', async () => {
  const exports = ['antonyms', 'synonyms'].map((one) => `export * from './src/text/${one}.ts'`);
  const here = { areOpposites, areSynonyms };
  const shipped = await bundled<typeof here>(bareStems(stemOf), exports.join(';'));
  const files = { areOpposites: 'antonyms', areSynonyms: 'synonyms' } as const;
  for (const are of ['areOpposites', 'areSynonyms'] as const) {
    const words = readFileSync(`src/text/${files[are]}.ts`, 'utf8').match(/[a-z]+/g)!;
    const stems = [...new Set(words.map(stemOf))];
    const pairs = (some: typeof here) =>
      stems.map((one) => stems.filter((other) => some[are](one, other)));
    expect(pairs(shipped)).toEqual(pairs(here));
    expect(pairs(here).flat().length).toBeGreaterThan(400);
  }
});

it('the polyfill that ships leaves promises to the browser, and lets a listener answer with one', async () => {
  type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
  const listeners: Listener[] = [];
  vi.stubGlobal('chrome', {
    runtime: { id: 'x', onMessage: { addListener: (one: Listener) => listeners.push(one) } },
    storage: { local: { get: async (key: string) => ({ [key]: 1 }) } },
  });
  type Polyfill = { browser: Browser };
  const { browser } = await bundled<Polyfill>(
    bareCalls,
    `export { default as browser } from 'webextension-polyfill'`,
  );
  expect(await browser.storage.local.get('a')).toEqual({ a: 1 });
  browser.runtime.onMessage.addListener(async () => 'heard');
  const answer = vi.fn();
  expect(listeners[0]!('hello', {}, answer)).toBe(true);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledWith('heard'));
  vi.unstubAllGlobals();
});
