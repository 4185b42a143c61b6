/** For esbuild: leaves out of Dexie what Whence never calls. 9 KB after gzip, in every script with the corpus. */
import { sourceWithout } from './lean-cut.mjs';

/**
 * Lines without which esbuild drops the code behind them as well: the cache of what
 * live queries read (`cache: 'disabled'` in store/database.ts) and who waits for it, hooks on every write,
 * part of a compound key as an index of its own, what it keeps of values that a
 * transaction read, a list of databases for browsers that have none, and what it does
 * for databases that it has not made: their indexes may be named otherwise.
 */
const LINES = [
  ...[
    'cacheMiddleware',
    'cacheExistingValuesMiddleware',
    'hooksMiddleware',
    'virtualIndexMiddleware',
  ].map((name) => `this\\.use\\(${name}\\);`),
  'signalSubscribersNow\\(everything, true\\);',
  'signalSubscribersNow\\(updateParts, true\\);',
  'if \\(wasCreated\\)\n +_onDatabaseCreated\\(.*\\);',
  ...['Creating', 'Updating', 'Deleting'].map((name) => `\\w+: \\[hook${name}Chain, nop\\],`),
  ...Array.from({ length: 4 }, () => 'adjustToExistingIndexNames\\(.*\\);'),
];

/** Ways of asking and writing that nothing here has; `test/extension/lean-store.test.ts` finds one that has. */
export const UNCALLED = [
  ...['startsWithIgnoreCase', 'equalsIgnoreCase', 'anyOfIgnoreCase', 'startsWithAnyOfIgnoreCase'],
  ...['notEqual', 'noneOf', 'inAnyRange', 'startsWithAnyOf', 'aboveOrEqual'],
  ...['or', 'until', 'distinct', 'bulkAdd', 'modify', 'offset'],
  ...['mapToClass', 'defineClass', 'upsert', 'bulkUpdate'],
  ...['eachKey', 'eachUniqueKey', 'eachPrimaryKey', 'firstKey', 'lastKey', 'desc'],
  ...['waitFor', 'execute', 'hasFailed', 'hasBeenClosed', 'dynamicallyOpened', 'backendDB'],
];

/** The same of tables, by names that others have too. */
export const UNCALLED_OF_TABLES = ['update', 'add'];

/** What hangs on the class itself, beside the exports. */
const STATICS = [
  ...['exists', 'getDatabaseNames', 'async', 'spawn', 'defineClass', 'waitFor'],
  ...['ignoreTransaction', 'liveQuery'],
];

const method = (name) => new RegExp(`^    ${name}(?:\\(|: function)[^]*?^    \\},?\\n`, 'm');

const CUTS = [
  ...LINES.map((line) => new RegExp(`^ +${line}\\n`, 'm')),
  ...[...UNCALLED, ...UNCALLED_OF_TABLES, ...STATICS.slice(0, -1)].map(method),
  method('offset'), // the second, of rows
  /useSafari14Workaround \? idbReady\(\) : /,
  // What the cache kept of a transaction.
  /type === 'delete' \|\| keys\.length === newObjs\.length\s+\? getFromTransactionCache\(keys, oldCache\)\s+: /,
  /^    vip,\n/m,
  // Of rows that were asked for, and of the whole database.
  /^    delete\(\) \{[^]*?^    \}\n/m,
  /^    delete\(closeOptions[^]*?^    \}\n/m,
  /^    liveQuery,\n/m,
  ...[
    ...['derive', 'extend', 'props', 'override', 'getObjectDiff', 'errnames', 'Events', 'minKey'],
    ...['getByKeyPath', 'setByKeyPath', 'delByKeyPath', 'shallowClone', 'deepClone'],
  ].map((name) => new RegExp(`^    ${name}: ${name},\\n`, 'm')),
  /^    debug: \{[^]*?^    \},\n/m,
  /^    currentTransaction: \{[^]*?^    \},\n/m,
  /^    connections: \{[^]*?^    \},\n/m,
  /^    asap: asap\$1,\n/m,
  /^    delete\(databaseName\)[^]*?^    \},\n/m,
  /^    version: DEXIE[^]*?i \* 2\)\),\n/m,
  /^    (?:cache|extendObservabilitySet|cmp|semVer: DEXIE_VERSION),\n/gm,
  // Remarks on schemas that do not fit, and to who works on a page of localhost.
  /^ +if \(debug\)\n +console\.\w+\([^]*?\);\n/gm,
  /^ +console\.warn\(`Dexie SchemaDiff: Schema was extended.*\n/m,
  /^ +console\.warn\(`Unable to patch indexes.*\n/m,
  // For node.
  /^    if \(typeof bc\.unref [^]*?^    \}\n/m,
  /^    MissingAPI: 'IndexedDB.*\n/m,
  // What its promises have beside all(), race() and the like of them.
  /^if \(NativePromise\) \{[^]*?^\}\n/m,
];

export const bareStore = {
  name: 'bare-store',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]dexie\.mjs$/ }, async ({ path }) => ({
      contents: await sourceWithout(path, CUTS),
    })),
};
