import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../browsers/places.ts';

/** Where filled profiles and the extension under test are kept: outside the project. */
export const PLACE = join(tmpdir(), 'whence-bench');

/**
 * Builds the extension as it ships and puts one page more into a copy of it,
 * `bench.html`, which can fill the corpus. Always at the same place, as Chromium
 * derives the extension's identity, and so its database, from its path.
 */
export async function benchExtension(browser: BrowserName): Promise<string> {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
  const folder = join(PLACE, `extension-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(`dist/${browser}`, folder, { recursive: true });
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  await build({
    entryPoints: ['test/bench/browser/page.ts'],
    outfile: join(folder, 'bench.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  });
  return folder;
}
