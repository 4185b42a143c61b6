/** For esbuild: leaves out of Dexie what Whence never calls. 5 KB after gzip, in every script with the corpus. */
import { readFile } from 'node:fs/promises';

/**
 * Its cache of what live queries read (`cache: 'disabled'` in store/database.ts), and hooks on
 * every write: without them here, esbuild drops the code behind them as well.
 */
const MIDDLEWARE = ['cacheMiddleware', 'hooksMiddleware'];

/** Ways of asking and writing that nothing here has; `test/extension/lean-store.test.ts` finds one that has. */
export const UNCALLED = [
  ...['startsWithIgnoreCase', 'equalsIgnoreCase', 'anyOfIgnoreCase', 'startsWithAnyOfIgnoreCase'],
  ...['notEqual', 'noneOf', 'inAnyRange', 'startsWithAnyOf'],
  ...['mapToClass', 'defineClass', 'upsert', 'bulkUpdate'],
  ...['eachKey', 'eachUniqueKey', 'eachPrimaryKey', 'firstKey', 'lastKey', 'desc'],
];

/** What hangs on the class itself, beside the exports. */
const STATICS = ['exists', 'getDatabaseNames', 'async', 'spawn', 'liveQuery'];

const method = (name) => new RegExp(`^    ${name}(?:\\(|: function)[^]*?^    \\},?\\n`, 'm');

const CUTS = [
  ...MIDDLEWARE.map((name) => new RegExp(`^ +this\\.use\\(${name}\\);\\n`, 'm')),
  ...[...UNCALLED, ...STATICS.slice(0, -1)].map(method),
  /^    liveQuery,\n/m,
];

export const bareStore = {
  name: 'bare-store',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dexie\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const cut = (text, part) => {
        if (!part.test(text)) throw new Error(`${path} has no ${part} any more`);
        return text.replace(part, '');
      };
      return { contents: CUTS.reduce(cut, source) };
    }),
};
