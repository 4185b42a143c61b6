/**
 * Bundles a TypeScript script of the project and runs it in this process:
 * `node test/run.mjs test/eval/seeds.ts [arguments]`.
 */
import { build } from 'esbuild';
import { mkdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [script, ...rest] = process.argv.slice(2);
if (!script) throw new Error('Name the script to run: node test/run.mjs test/eval/seeds.ts');
const root = resolve(import.meta.dirname, '..');
const outfile = resolve(root, '.cache', `${basename(script)}.mjs`);
await mkdir(resolve(root, '.cache'), { recursive: true });
await build({
  entryPoints: [resolve(root, script)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(outfile).href);
