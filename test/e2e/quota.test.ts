import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureBrowsers } from '../browsers/ensure.ts';
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
const ARTICLES = Array.from({ length: 3_000 }, (_, n) => n);

/** The extension without its right to store without limit: a full disk cannot be had, a full quota can. */
function limited(folder: string): string {
  const copy = join(folder, 'extension');
  cpSync('dist/firefox', copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const fewer = permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: fewer }));
  return copy;
}

interface Manifest {
  readonly permissions: readonly string[];
}

// Chromium asks no quota of an extension with the right to store without limit, and its override of one is not kept for another.
it(
  'when Firefox has no room left an import says so and stops, the corpus is whole, and pages are still read',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-quota-'));
    const file = join(folder, 'harbours.jsonl');
    writeFileSync(file, ARTICLES.map(lineOf).join('\n'));
    const server = await serve(SITE);
    const launched = await launch('firefox', {
      program: ensureBrowsers(['firefox'], thisMachine).firefox,
      extension: limited(folder),
      headless: true,
      proxyPort: null,
      preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': LIMIT_KB },
    });
    try {
      const page = await launched.openExtensionPage('corpus.html');
      await page.bringToFront();
      const corpus = new CorpusPage(launched, page);
      await expect.poll(() => corpus.words(), { timeout: 30_000 }).toContain('Comes with Whence');
      await corpus.choose(file);
      await expect.poll(() => corpus.words(), { timeout: 120_000 }).toContain('There is no room');
      const job = await corpus.job();
      expect(job!.added).toBeLessThan(ARTICLES.length);
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
