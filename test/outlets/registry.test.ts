import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/outlets/registry.ts';

const OUTLETS = registry();

/** A name without what does not tell outlets apart. */
const key = (name: string) => name.toLowerCase().replace(/^the /, '');

/** Values that two outlets claim. */
function shared(claims: (outlet: (typeof OUTLETS)[number]) => readonly string[]): string[] {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const outlet of OUTLETS)
    for (const claim of new Set(claims(outlet))) {
      const other = owner.get(claim);
      if (other) clashes.push(`${claim}: ${other} and ${outlet.name}`);
      owner.set(claim, outlet.name);
    }
  return clashes;
}

describe('the registry of outlets', () => {
  it('knows at least 500 outlets of all kinds and regions', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(500);
    const kinds = new Set(OUTLETS.map((outlet) => outlet.kind));
    expect([...kinds].sort()).toEqual(['agency', 'magazine', 'network', 'newspaper', 'website']);
    expect(new Set(OUTLETS.map((outlet) => outlet.country)).size).toBeGreaterThan(80);
  });

  it('is written in rows of five cells', () => {
    const folder = 'src/outlets/registry';
    const rows = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line.includes(' |')),
    );
    expect(rows.length).toBe(OUTLETS.length);
    expect(rows.filter((row) => row.split('|').length !== 5)).toEqual([]);
  });

  it('gives every outlet a name of its own', () => {
    expect(shared((outlet) => [outlet.name])).toEqual([]);
  });

  it('lets no two outlets share a name or alias', () => {
    expect(shared((outlet) => [outlet.name, ...outlet.aliases].map(key))).toEqual([]);
  });

  it('lets no two outlets share a domain', () => {
    expect(shared((outlet) => outlet.domains)).toEqual([]);
  });

  it('writes domains as bare hosts', () => {
    const odd = OUTLETS.flatMap((outlet) => outlet.domains).filter(
      (domain) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain) || domain.startsWith('www.'),
    );
    expect(odd).toEqual([]);
  });

  it('writes countries as ISO 3166 alpha-2 codes', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const odd = OUTLETS.filter((outlet) => !names.of(outlet.country)).map((o) => o.country);
    expect(odd).toEqual([]);
  });

  it('keeps short names apart from the aliases of the same outlet', () => {
    const odd = OUTLETS.filter((o) => o.aliases.some((alias) => o.shortNames.includes(alias)));
    expect(odd.map((outlet) => outlet.name)).toEqual([]);
  });

  it('knows an owner for all but a few', () => {
    const without = OUTLETS.filter((outlet) => outlet.owner === null);
    expect(without.map((outlet) => outlet.name)).toEqual([]);
  });

  it.each([
    ['The New York Times', 'newspaper', 'US'],
    ['NBC News', 'network', 'US'],
    ['MSNBC', 'network', 'US'],
    ['CBN News', 'network', 'US'],
    ['Business Insider', 'website', 'US'],
    ['The Guardian', 'newspaper', 'GB'],
    ['The Associated Press', 'agency', 'US'],
    ['AFP', 'agency', 'FR'],
    ['The Irish Times', 'newspaper', 'IE'],
    ['Toronto Star', 'newspaper', 'CA'],
    ['The Sydney Morning Herald', 'newspaper', 'AU'],
    ['The Hindu', 'newspaper', 'IN'],
    ['Xinhua', 'agency', 'CN'],
    ['Haaretz', 'newspaper', 'IL'],
    ['Mail & Guardian', 'newspaper', 'ZA'],
    ['Folha de S.Paulo', 'newspaper', 'BR'],
    ['The New Yorker', 'magazine', 'US'],
  ])('has %s, a %s of %s', (name, kind, country) => {
    expect(OUTLETS.find((outlet) => outlet.name === name)).toMatchObject({ kind, country });
  });
});
