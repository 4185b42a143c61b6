/** For esbuild: leaves out of the extension what only readers of the source and tests need. */
import { readFile } from 'node:fs/promises';
import { sourceWithout } from './lean-cut.mjs';

/** What a rule means, its example and its counter-example. */
const TOLD = /^ +(?:meaning|example|counterExample):\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1,$/gm;

/** What a row of furniture is called; only its tests call it so. */
const FURNITURE_ID = /^ +id: '[\w-]+',$/gm;

/** A row of the registry: its name, its other cells, its owner. */
const ROW = /^([^|\n]+?) (\|.*\|)[^|\n]*$/gm;

/** A rule's name: the extension keeps it with a credit, and reads it nowhere. */
const RULE_ID = /^( +id: ')[\w-]+(',)$/gm;

/** 7 KB after gzip. */
export const bareRules = {
  name: 'bare-rules',
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /[\\/](?:attribution[\\/]rules[\\/][\w-]+|corpus[\\/](?:page-)?furniture)\.ts$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8'))
          .replace(TOLD, '')
          .replace(...(path.endsWith('furniture.ts') ? [FURNITURE_ID, ''] : [RULE_ID, '$1$2'])),
        loader: 'ts',
      }),
    ),
};

/** A row as `parseRow` of the registry reads it, in as few characters as will do. */
function tight(row) {
  const [name, aliasCell, shortCell, domainCell, owner] = row.split(/ ?\| ?/);
  const [aliases, shortNames, domains] = [aliasCell, shortCell, domainCell].map(list);
  const [bare] = name.split(' (');
  const names = [...aliases.map((alias) => alias.replace('*', bare)), ...shortNames].map(joined);
  const cells = [
    name,
    aliases.map((alias) => (alias.includes('*') ? alias : alias.replace(bare, '*'))),
    shortNames.map((short) => lastWords(short, bare.split(' '))),
    domains.map((domain) => shortDomain(domain, names)),
    owner,
  ];
  return cells.join('|').replace(/\|+$/, '');
}

function list(cell) {
  return cell === '' ? [] : cell.split(', ');
}

/** How many last words of the name a short name is; itself where it is none. */
function lastWords(short, words) {
  const from = words.findIndex((_, i) => i > 0 && words.slice(i).join(' ') === short);
  return from > 0 ? words.length - from : short;
}

function shortDomain(domain, names) {
  const [host] = domain.split('.');
  const at = names.slice(0, 9).indexOf(host) + 1;
  return (at > 0 ? at + domain.slice(host.length) : domain).replace(/^([^.]*)\.com$/, '$1');
}

/** A name as a domain has it. */
function joined(name) {
  const letters = name.replace(/^The /, '').normalize('NFD').toLowerCase();
  return letters.replace(/[^a-z0-9]/g, '');
}

/** A letter or two for a number, the shorter for the lower. */
function sign(number) {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (number % 26));
  return number < 26 ? letter : sign(Math.floor(number / 26) - 1) + letter.toLowerCase();
}

/**
 * Owners matter where two outlets have one: an owner of a single outlet is left out, of others only a
 * sign stays. 8 KB after gzip, with the rows made short.
 */
export const bareOwners = (outlets) => {
  const owners = outlets.map(({ owner }) => owner);
  const shared = outlets.filter(({ owner }) => owners.indexOf(owner) !== owners.lastIndexOf(owner));
  const size = (owner) => owners.filter((one) => one === owner).length;
  const groups = [...new Set(shared.map(({ owner }) => owner))].sort((a, b) => size(b) - size(a));
  const signs = new Map(shared.map(({ name, owner }) => [name, sign(groups.indexOf(owner))]));
  return {
    name: 'bare-owners',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]outlets[\\/]registry[\\/][\w-]+\.ts$/ }, async ({ path }) => {
        const bare = (row, name, cells) => `${name} ${cells}${signs.get(name) ?? ''}`;
        const contents = (await readFile(path, 'utf8')).replace(ROW, bare).replace(ROW, tight);
        return { contents, loader: 'ts' };
      }),
  };
};

/** The polyfill's table of calls that once took callbacks: JSON, from its first line to the one with its closing brace. */
const CALLS = /(?<=const apiMetadata = )\{[\s\S]*?^ {6}\}(?=;$)/m;

/** Wrappers for parts of the API that Whence does not use: settings of privacy, tools of developers, calls with callbacks, messages of other extensions; and counting arguments, which types do. */
const UNUSED = [
  // In Firefox it would have the browser make the whole API twice, on every page.
  /^ +if \(!\(globalThis\.chrome && [\s\S]*?^ {2}\}$/m,
  /^ +apiMetadata\.privacy = \{[\s\S]*?^ {6}\};$/m,
  /^ {6}const onRequestFinishedWrappers = [\s\S]*?^ {6}\}\);$/m,
  /^ {8}devtools: \{[\s\S]*?^ {8}\},$/m,
  /^ {6}const makeCallback = [\s\S]*?^ {6}\};$/m,
  /^ {6}const wrapAsyncFunction = [\s\S]*?^ {6}\};$/m,
  /\} else if \(hasOwnProperty\(metadata, prop\)\) \{[\s\S]*?(?=\} else \{)/,
  /^ {10}onMessageExternal: .*\n/m,
  /^ {6}const pluralizeArguments = .*\n/m,
  /^ {8}if \(args\.length < [\s\S]*?^ {8}\}$/m,
  /^ {8}if \(args\.length > [\s\S]*?^ {8}\}$/m,
];

/** The browsers of manifest.json answer every call with a promise; what the polyfill does for messages stays. 2 KB after gzip, in every script. */
export const bareCalls = {
  name: 'bare-calls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]browser-polyfill\.js$/ }, async ({ path }) => {
      const source = await sourceWithout(path, UNUSED);
      if (!CALLS.test(source)) throw new Error(`${path} has no table of calls any more`);
      return { contents: source.replace(CALLS, '{ runtime: {} }') };
    }),
};
