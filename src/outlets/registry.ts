import { lazily } from './lazily.ts';
import type { Outlet, OutletKind } from './outlet.ts';
import { AFRICA } from './registry/africa.ts';
import { ASIA } from './registry/asia.ts';
import { ASIA_SOUTHEAST } from './registry/asia-southeast.ts';
import { CANADA_OCEANIA } from './registry/canada-oceania.ts';
import { EUROPE } from './registry/europe.ts';
import { EUROPE_NORTH_EAST } from './registry/europe-north-east.ts';
import { LATIN_AMERICA } from './registry/latin-america.ts';
import { MIDDLE_EAST } from './registry/middle-east.ts';
import { UK_IRELAND } from './registry/uk-ireland.ts';
import { US_DIGITAL } from './registry/us-digital.ts';
import { US_LOCAL_AIR } from './registry/us-local-air.ts';
import { US_MAGAZINES } from './registry/us-magazines.ts';
import { US_NATIONAL } from './registry/us-national.ts';
import { US_REGIONAL } from './registry/us-regional.ts';
import { US_REGIONAL_2 } from './registry/us-regional-2.ts';

/**
 * A table is text: a line `= kind COUNTRY` opens a group, every other line is
 * an outlet: `name | aliases | short names | domains | owner`, lists divided
 * by commas. A name whose text use is ambiguous ("Time") stands among its own
 * short names as well, and one that is the outlet's only with "The" ("The ABC"). "(Glasgow)" in a name tells namesakes apart and is not
 * looked for in text. `*` in an alias or owner stands for the name; in a domain
 * for the name run together, without its "The": "Cape Times | The * | | *.co.za |"
 * is also The Cape Times, at capetimes.co.za. An empty cell of domains is "*.com",
 * as most are; "-" is none.
 *
 * The build writes a row shorter still (extension/lean-data.mjs): a short name
 * that is a digit stands for as many last words of the name, a domain's digit at its beginning for
 * that alias or (counted on) short name run together, a domain without a dot is
 * one of .com, and empty cells at the end are left out.
 */
function parseTable(table: string): Outlet[] {
  const outlets: Outlet[] = [];
  let kind = '';
  let country = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('= ')) [, kind = '', country = ''] = line.split(' ');
    else if (line) outlets.push(parseRow(line, kind as OutletKind, country));
  }
  return outlets;
}

function parseRow(line: string, kind: OutletKind, country: string): Outlet {
  const cells = line.split('|').map((cell) => cell.trim());
  const [name = '', aliasCell = '', shortCell = '', domains = '', owner = ''] = cells;
  const aliases = list(aliasCell).map((alias) => alias.replace('*', () => inText(name)));
  const shortNames = list(shortCell).map((short) => lastWords(name, short));
  const names = [name, ...aliases, ...shortNames];
  return {
    name,
    aliases,
    shortNames,
    domains: list(domains === '-' ? '' : domains || '*').map((domain) => written(domain, names)),
    owner: owner.replace('*', () => inText(name)) || null,
    kind,
    country,
  };
}

/** A short name, or as many last words of the name as it says. */
function lastWords(name: string, short: string): string {
  return /^\d$/.test(short) ? inText(name).split(' ').slice(-Number(short)).join(' ') : short;
}

/** A domain in full, of an outlet of these names. */
function written(domain: string, names: readonly string[]): string {
  const full = domain.replace(/^\d(?=\.|$)|\*/, (mark) =>
    runTogether(names[mark === '*' ? 0 : Number(mark)] ?? ''),
  );
  return full.includes('.') ? full : `${full}.com`;
}

/** A name without what only tells it from a namesake's. */
function inText(name: string): string {
  return name.replace(/ \(.*\)/, '');
}

function runTogether(name: string): string {
  const bare = inText(name).replace(/^The /, '');
  // Few names have an accent, and every name passes through here when a text is first read.
  const plain = /^[ -~]*$/.test(bare) ? bare : bare.normalize('NFD');
  return plain.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function list(cell: string): string[] {
  return cell ? cell.split(',').map((item) => item.trim()) : [];
}

/** Every outlet that Whence knows; roughly the most cited first. */
export const registry: () => readonly Outlet[] = lazily(() =>
  [
    US_NATIONAL,
    UK_IRELAND,
    US_MAGAZINES,
    US_DIGITAL,
    US_REGIONAL,
    US_REGIONAL_2,
    US_LOCAL_AIR,
    EUROPE,
    CANADA_OCEANIA,
    ASIA,
    MIDDLE_EAST,
    EUROPE_NORTH_EAST,
    ASIA_SOUTHEAST,
    AFRICA,
    LATIN_AMERICA,
  ].flatMap(parseTable),
);
