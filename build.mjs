/**
 * Builds everything that ships from the one manifest.json:
 *
 *   node build.mjs [--dev]
 *
 * dist/chromium and dist/firefox (unpacked extensions), dist/cli.mjs with its
 * parts in dist/cli, and for each the shipped corpus made from seeds/. `--dev`
 * also runs the content script on http://127.0.0.1 (tests and the demo); a
 * release build does not.
 */
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bareCalls, bareOwners, bareRules } from './extension/lean-data.mjs';
import { bareReader } from './extension/lean-reader.mjs';
import { bareStems } from './extension/lean-stems.mjs';
import { bareStore } from './extension/lean-store.mjs';
import { markClasses } from './extension/mark-classes.mjs';
import { shadowSheets } from './extension/shadow-sheets.mjs';
import { bundleCli } from './src/cli/bundle.mjs';

/** Most that a script may weigh, in bytes after gzip; the build fails above it. */
const LIMITS = { 'content.js': 58 * 1024, 'background.js': 150 * 1024 };
const TARGETS = ['chrome140', 'firefox142'];
/** Pages of the extension: extension/NAME/ holds main.tsx and NAME.css; all are framed by extension/page.html. */
const PAGES = ['welcome', 'popup', 'settings', 'panel', 'corpus', 'feeds'];
const ICON_SIZES = [16, 32, 48, 128];
const DEV_MATCHES = ['http://127.0.0.1/*'];
const PACK = 'seeds.pack.gz';

process.chdir(import.meta.dirname);
const dev = process.argv.includes('--dev');
const started = performance.now();

/** What the build needs of the engine's TypeScript: bundled, and imported here. */
async function importEngine() {
  const exports = [
    `export { registry } from './src/outlets/registry.ts';`,
    `export { stemOf } from './src/text/terms.ts';`,
    `export { seedDocuments, seedFacts } from './src/corpus/seeds.ts';`,
    `export { encodePack } from './src/corpus/pack.ts';`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/** The shipped corpus: the seeds, byte for byte, with what seeds.json knows of them. */
async function packSeeds({ seedFacts, seedDocuments, encodePack }) {
  const facts = seedFacts(JSON.parse(await readFile('seeds/seeds.json', 'utf8')));
  const read = async ({ file }) => [file, await readFile(join('seeds', file), 'utf8')];
  const files = new Map(await Promise.all(facts.map(read)));
  return gzipSync(encodePack(seedDocuments(facts, files)), { level: 9 });
}

/** Permissions that Chromium alone knows. */
const CHROMIUM_PERMISSIONS = ['sidePanel', 'offscreen'];

/** Chromium takes four suggested keys: what the popup's first switch does goes without one there. */
const WITHOUT_KEY = 'toggle-site';

/** What of the manifest is for one browser alone: its kind of background, and its place for the panel. */
const OWN = {
  chromium: ({ minimum_chrome_version, background, side_panel, permissions, commands }) => ({
    minimum_chrome_version,
    commands: { ...commands, [WITHOUT_KEY]: { description: commands[WITHOUT_KEY].description } },
    background: { service_worker: background.service_worker },
    side_panel,
    permissions,
  }),
  firefox: ({ browser_specific_settings, background, sidebar_action, permissions, commands }) => ({
    browser_specific_settings,
    commands,
    background: { scripts: background.scripts },
    sidebar_action,
    permissions: permissions.filter((one) => !CHROMIUM_PERMISSIONS.includes(one)),
  }),
};

/** The manifest of one browser: what both share, its own, and the registry's domains. */
function manifestFor(target, manifest, domains) {
  const owned = Object.keys({ ...OWN.chromium(manifest), ...OWN.firefox(manifest) });
  const shared = Object.entries(manifest).filter(([key]) => !owned.includes(key));
  const matches = [...domains.map((domain) => `*://*.${domain}/*`), ...(dev ? DEV_MATCHES : [])];
  const content_scripts = manifest.content_scripts.map((script) => ({ ...script, matches }));
  return { ...Object.fromEntries(shared), ...OWN[target](manifest), content_scripts };
}

/** A page's script and style sheet, by the names they get. */
function pageEntries(page) {
  return [
    [page, `extension/${page}/main.tsx`],
    [`${page}-css`, `extension/${page}/${page}.css`],
  ];
}

/** What leaves out of the extension what it does not need. */
const bare = ({ registry, stemOf }) => [
  ...[bareRules, bareOwners(registry()), bareStems(stemOf)],
  ...[bareCalls, bareStore, bareReader],
];

/** Bundles the extension's scripts and style sheets; returns their contents by file name. */
async function bundleExtension(packId, engine) {
  const { outputFiles } = await build({
    entryPoints: {
      background: 'extension/background/main.ts',
      content: 'extension/content/main.ts',
      feeder: 'extension/feeder/main.ts',
      'content-css': 'extension/content/marks.css',
      'corpus-worker': 'extension/corpus/worker.ts',
      ...Object.fromEntries(PAGES.flatMap(pageEntries)),
    },
    outdir: 'dist',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: TARGETS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [shadowSheets, markClasses, ...bare(engine)],
    charset: 'utf8',
    // Its default entry wraps the build for old browsers.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    define: { SHIPPED_PACK: JSON.stringify({ file: PACK, id: packId }) },
    legalComments: 'none',
    logLevel: 'error',
  });
  const named = outputFiles.map(async ({ path, text }) => [
    path.slice(join(process.cwd(), 'dist/').length).replace(/-css\.css$/, '.css'),
    path.endsWith('.js') ? await smaller(text) : text,
  ]);
  return new Map(await Promise.all(named));
}

/** The script in fewer bytes: SWC folds what esbuild leaves, 4 % of it after gzip. */
async function smaller(script) {
  const { code } = await minify(script, { compress: { passes: 4, ecma: 2022 }, mangle: true });
  return code;
}

async function writeTarget(target, manifest, files) {
  const put = async (name, content) => {
    await mkdir(dirname(join('dist', target, name)), { recursive: true });
    await writeFile(join('dist', target, name), content);
  };
  await put('manifest.json', JSON.stringify(manifest, null, 2));
  for (const [name, contents] of files) await put(name, contents);
  await cp('extension/_locales', join('dist', target, '_locales'), { recursive: true });
  await cp('extension/words.json', join('dist', target, 'words.json'));
  await cp('extension/feeder/feeder.html', join('dist', target, 'feeder.html'));
  const frame = await readFile('extension/page.html', 'utf8');
  for (const page of PAGES) await put(`${page}.html`, frame.replaceAll('NAME', page));
  for (const size of ICON_SIZES) {
    await cp(`extension/icons/${size}.png`, join('dist', target, `icons/${size}.png`));
  }
}

/** Prints every script's weight; returns those above their limit. */
function weigh(files) {
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  console.log(`${'file'.padEnd(16)}${'minified'.padStart(10)}${'gzip'.padStart(10)}`);
  return [...files].filter(([name, contents]) => {
    const zipped = gzipSync(contents, { level: 9 }).length;
    console.log(`${name.padEnd(16)}${kb(contents.length)}${kb(zipped)}`);
    return zipped > (LIMITS[name] ?? Infinity);
  });
}

const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const engine = await importEngine();
const pack = await packSeeds(engine);
const packId = createHash('sha256').update(pack).digest('hex').slice(0, 16);
const outlets = engine.registry();
const domains = [...new Set(outlets.flatMap((outlet) => outlet.domains))].sort();

// Pictures of earlier runs stay; parts of earlier builds would be weighed.
for (const target of ['chromium', 'firefox', 'cli'])
  await rm(join('dist', target), { recursive: true, force: true });
const files = (await Promise.all([bundleExtension(packId, engine), bundleCli('dist')]))[0].set(
  PACK,
  pack,
);
await Promise.all([
  writeTarget('chromium', manifestFor('chromium', manifest, domains), files),
  writeTarget('firefox', manifestFor('firefox', manifest, domains), files),
  writeFile(join('dist', PACK), pack),
]);

const parts = (await readdir('dist/cli')).map((name) => `cli/${name}`);
const cli = await Promise.all(['cli.mjs', ...parts].map((name) => readFile(join('dist', name))));
const tooHeavy = weigh(new Map([...files, ['cli, all of it', Buffer.concat(cli)]]));
const seconds = ((performance.now() - started) / 1000).toFixed(2);
console.log(`${domains.length} domains${dev ? ' and 127.0.0.1' : ''}, built in ${seconds} s`);
for (const [name] of tooHeavy) {
  console.error(`${name} is above its limit of ${LIMITS[name] / 1024} KB after gzip.`);
  process.exitCode = 1;
}
