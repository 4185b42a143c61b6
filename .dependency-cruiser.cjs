/** The layers of DESIGN.md: imports run one way. */
const ROOMS = 'provenance|match|attribution|index|corpus';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engine-below-surfaces',
      comment: 'src (but its cli) knows nothing of the extension or the command line.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^(extension|src/cli)/' },
    },
    {
      name: 'rooms-do-not-import-the-engine',
      severity: 'error',
      from: { path: '^src/(?!cli/|engine\\.ts$)' },
      to: { path: '^src/engine\\.ts$' },
    },
    {
      name: 'rooms-stand-side-by-side',
      comment: 'Rooms of one level do not import one another; the engine joins them.',
      severity: 'error',
      from: { path: `^src/(${ROOMS})/` },
      to: { path: `^src/(${ROOMS})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'ground-rooms-import-only-themselves',
      severity: 'error',
      from: { path: '^src/(text|outlets)/' },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/', '^src/(types|tuning|unit-at|all-of|known)\\.ts$'],
      },
    },
    {
      name: 'vocabulary-imports-nothing',
      severity: 'error',
      from: { path: '^src/(types|tuning)\\.ts$' },
      to: { path: '.', pathNot: '^src/(types|tuning)\\.ts$' },
    },
    {
      name: 'only-the-cli-touches-node',
      comment: "The .mjs files beside the product are the build's own and run in node.",
      severity: 'error',
      from: { path: '^(src/(?!cli/)|extension/)', pathNot: '\\.mjs$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the-build-is-not-shipped',
      severity: 'error',
      from: { path: '^(src|extension)/.*\\.tsx?$' },
      to: { path: '\\.mjs$', pathNot: 'node_modules' },
    },
    {
      name: 'src-touches-no-browser-api',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(webextension-polyfill|dexie|preact)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
