/** For esbuild: leaves out of the extension what only readers of the source and tests need. */
import { readFile } from 'node:fs/promises';

/** What a rule means, its example and its counter-example. */
const TOLD = /^ +(?:meaning|example|counterExample):\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1,$/gm;

/** What a row of furniture is called; only its tests call it so. */
const FURNITURE_ID = /^ +id: '[\w-]+',$/gm;

/** A row of the registry: its name, its other cells, its owner. */
const ROW = /^([^|\n]+?) (\|.*\|)[^|\n]*$/gm;

/** 6 KB after gzip. */
export const bareRules = {
  name: 'bare-rules',
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /[\\/](?:attribution[\\/]rules[\\/][\w-]+|corpus[\\/](?:page-)?furniture)\.ts$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8'))
          .replace(TOLD, '')
          .replace(path.endsWith('furniture.ts') ? FURNITURE_ID : /(?!)/, ''),
        loader: 'ts',
      }),
    ),
};

/** A row without the spaces that only its readers want, but those in its owner's name. */
function tight(row) {
  const cells = row.split(/ ?\| ?/);
  return cells
    .map((cell, at) => (at > 0 && at < cells.length - 1 ? cell.replace(/, /g, ',') : cell))
    .join('|');
}

/**
 * Owners matter where two outlets have one: an owner of a single outlet is left out, of others only a
 * number stays. 6 KB after gzip.
 */
export const bareOwners = (outlets) => {
  const owners = outlets.map(({ owner }) => owner);
  const shared = outlets.filter(({ owner }) => owners.indexOf(owner) !== owners.lastIndexOf(owner));
  const groups = [...new Set(shared.map(({ owner }) => owner))];
  const numbers = new Map(shared.map(({ name, owner }) => [name, groups.indexOf(owner) + 1]));
  return {
    name: 'bare-owners',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]outlets[\\/]registry[\\/][\w-]+\.ts$/ }, async ({ path }) => {
        const bare = (row, name, cells) => `${name} ${cells}${numbers.get(name) ?? ''}`;
        const contents = (await readFile(path, 'utf8')).replace(ROW, bare).replace(ROW, tight);
        return { contents, loader: 'ts' };
      }),
  };
};

/** The polyfill's table of the browser's calls: JSON, from its first line to the one with its closing brace. */
const CALLS = /(const apiMetadata = )(\{[\s\S]*?^ {6}\});$/m;

/** The calls that `sources` name (`browser.tabs.query`), out of all that browsers have. 2 KB after gzip, in every script. */
export const bareCalls = (sources) => {
  const chains = sources.flatMap((text) => text.match(/\bbrowser(?:\??\.\w+)+/g) ?? []);
  const named = new Set(chains.flatMap((chain) => chain.split(/\??\./)));
  const kept = (part) =>
    'minArgs' in part
      ? part
      : Object.fromEntries(
          Object.entries(part).flatMap(([name, it]) => (named.has(name) ? [[name, kept(it)]] : [])),
        );
  const bare = (_, before, json) => `${before}${JSON.stringify(kept(JSON.parse(json)))};`;
  return {
    name: 'bare-calls',
    setup: ({ onLoad }) =>
      onLoad(
        { filter: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
        async ({ path }) => ({
          contents: (await readFile(path, 'utf8')).replace(CALLS, bare),
        }),
      ),
  };
};
