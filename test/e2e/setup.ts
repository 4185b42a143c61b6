import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { thisMachine } from '../browsers/machine.ts';

/** Once before all browser tests: a build that also runs on this machine's own pages, and both browsers. */
export default function setup(): void {
  execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'inherit' });
  ensureBrowsers(['chromium', 'firefox'], thisMachine);
  mkdirSync('dist/shots', { recursive: true });
}
