import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { thisMachine } from '../browsers/machine.ts';

/** Where the release build is kept, beside the one that the tests drive. */
export const RELEASE = '.cache/release';

/** Once before all browser tests: both browsers, the release build, and the build for this machine's pages. */
export default function setup(): void {
  ensureBrowsers(['chromium', 'firefox'], thisMachine);
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  rmSync(RELEASE, { recursive: true, force: true });
  cpSync('dist', RELEASE, { recursive: true });
  execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'inherit' });
  mkdirSync('dist/shots', { recursive: true });
}
