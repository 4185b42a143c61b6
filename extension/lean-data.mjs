/** For esbuild: leaves out of the extension what only readers of the source and tests need. */
import { readFile } from 'node:fs/promises';

/** What a rule means, its example and its counter-example. */
const TOLD = /^ +(?:meaning|example|counterExample):\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1,$/gm;

/** A row of the registry: its name, its other cells, its owner. */
const ROW = /^([^|\n]+?) (\|.*\|)[^|\n]*$/gm;

/** 6 KB after gzip. */
export const bareRules = {
  name: 'bare-rules',
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /[\\/](?:attribution[\\/]rules[\\/][\w-]+|corpus[\\/]furniture)\.ts$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(TOLD, ''),
        loader: 'ts',
      }),
    ),
};

/** Owners matter where two outlets have one: an owner of a single outlet is left out. 5 KB after gzip. */
export const bareOwners = (outlets) => {
  const owners = outlets.map(({ owner }) => owner);
  const isAlone = ({ owner }) => owners.indexOf(owner) === owners.lastIndexOf(owner);
  const alone = new Set(outlets.filter(isAlone).map(({ name }) => name));
  return {
    name: 'bare-owners',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]outlets[\\/]registry[\\/][\w-]+\.ts$/ }, async ({ path }) => {
        const bare = (row, name, cells) => (alone.has(name) ? `${name} ${cells}` : row);
        return { contents: (await readFile(path, 'utf8')).replace(ROW, bare), loader: 'ts' };
      }),
  };
};
