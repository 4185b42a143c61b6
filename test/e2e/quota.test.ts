import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBrowsers } from '../browsers/ensure.ts';
import type { Launched } from '../browsers/launched.ts';
import type { BrowserName } from '../browsers/places.ts';
import { launch } from '../browsers/launch.ts';
import { thisMachine } from '../browsers/machine.ts';
import { waitForMarks } from '../browsers/reader.ts';
import { CorpusPage } from '../bench/browser/corpus-page.ts';
import { serve } from '../demo/server.ts';
import { KNOWN } from '../demo/claims.ts';
import { lineOf } from '../faults/invented.ts';
import { SITE } from './site.ts';

/** What all origins of Firefox may store together, in KB; each gets 10 MB of it. */
const LIMIT_KB = 12_000;
/** The disk that Chromium's profile has, in MB: it stores as much as leaves the disk some room. */
const DISK_MB = 28;
/** More than either has room for; Firefox's, whose file alone would not find room if it were longer, fewer. */
const ARTICLES = { firefox: 3_000, chromium: 9_000 };

/** The extension without its right to store without limit: a full disk cannot be had, a full quota can. */
function limited(name: BrowserName, folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(`dist/${name}`, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const fewer = permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: fewer }));
  return copy;
}

interface Manifest {
  readonly permissions: readonly string[];
}

/** A program that gives Chromium's profile a small disk of its own, in memory, which ends with it. */
function onSmallDisk(program: string, folder: string, profile: string): string {
  const script = join(folder, 'chromium');
  const mount = `mount -t tmpfs -o size=${DISK_MB}m tmpfs '${profile}'`;
  const mine = process.getuid?.() === 0 ? '' : '--map-root-user';
  const run = `exec unshare ${mine} --mount sh -c "${mount} && exec '${program}' \"\\$@\"" sh "$@"`;
  writeFileSync(script, `#!/bin/sh\n${run}\n`, { mode: 0o755 });
  return script;
}

/** How each browser comes to have little room. Chromium's own override of a quota does nothing for an extension. */
function launchWithLittleRoom(name: BrowserName, folder: string): Promise<Launched> {
  const program = ensureBrowsers([name], thisMachine)[name];
  const options = { extension: limited(name, folder), headless: true, proxyPort: null };
  if (name === 'firefox') {
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': LIMIT_KB };
    return launch(name, { ...options, program, preferences });
  }
  const profile = mkdtempSync(join(folder, 'profile-'));
  return launch(name, { ...options, program: onSmallDisk(program, folder, profile), profile });
}

// A small disk is to be had on Linux alone.
const NAMES = (['firefox', 'chromium'] as const).slice(0, process.platform === 'linux' ? 2 : 1);

it.each(NAMES)(
  'when %s has no room left an import says so and stops, the corpus is whole, and pages are still read',
  { timeout: 240_000 },
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-quota-'));
    const file = join(folder, 'harbours.jsonl');
    writeFileSync(file, Array.from({ length: ARTICLES[name] }, (_, n) => lineOf(n)).join('\n'));
    const server = await serve(SITE);
    const launched = await launchWithLittleRoom(name, folder);
    try {
      const page = await launched.openExtensionPage('corpus.html');
      await page.bringToFront();
      const corpus = new CorpusPage(launched, page);
      await expect.poll(() => corpus.words(), { timeout: 30_000 }).toContain('Comes with Whence');
      await corpus.choose(file);
      await expect.poll(() => corpus.words(), { timeout: 120_000 }).toContain('There is no room');
      const job = await corpus.job();
      expect(job!.added).toBeLessThan(ARTICLES[name]);
      const ids = await corpus.ids();
      expect(ids.filter((id) => id.startsWith('harbour-'))).toHaveLength(job!.added);
      expect(await corpus.faults()).toContain('All is whole');
      const reading = await launched.browser.newPage();
      await reading.goto(`${server.origin}/demo?still`);
      await reading.bringToFront();
      await waitForMarks(reading, KNOWN);
    } finally {
      await launched.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
