/**
 * Times how long a database of version 3 takes to become one of this version,
 * and ends the browser (SIGKILL) amid it, to see that it begins again:
 *
 *   npm run bench:upgrade -- [--articles 100000] [--browsers chromium,firefox]
 *
 * From the opening of the corpus page to its list of articles: of as many as
 * are asked for, and of as many deleted ones as a tenth of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killBrowser } from '../browsers/kill.ts';
import { launchBuilt } from '../browsers/launch.ts';
import { sleep } from '../browsers/launched.ts';
import { replaceDatabase } from '../browsers/old-database.ts';
import type { BrowserName } from '../browsers/places.ts';
import { SCHEMA_3 } from '../extension/store/old-versions.ts';
import { fillVersion3, keyed } from './browser/version-3.ts';
import { processorOf } from './browser/family.ts';
import { settle } from './browser/measured-import.ts';
import { printTable } from './table.ts';

/** Milliseconds after the opening of the page at which the browser is ended. */
const KILLED_AFTER = 1_500;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
  },
});

/** Fills a profile, as the version before would have it. */
async function fill(name: BrowserName, profile: string, articles: number): Promise<void> {
  const launched = await launchBuilt(name, { profile });
  const bare = await launched.openExtensionPage('manifest.json');
  await launched.killBackground();
  await bare.evaluate(replaceDatabase, SCHEMA_3, 3);
  await bare.evaluate(fillVersion3, articles);
  await launched.close();
}

/** Opens the corpus page and ends the browser while it brings the database up to date. */
async function kill(name: BrowserName, profile: string): Promise<void> {
  const launched = await launchBuilt(name, { profile });
  void launched.openExtensionPage('corpus.html').catch(() => null);
  await sleep(KILLED_AFTER);
  await killBrowser(launched);
}

async function upgraded(name: BrowserName, profile: string): Promise<string[]> {
  const launched = await launchBuilt(name, { profile });
  const root = launched.browser.process()?.pid;
  const before = processorOf(root).all;
  const start = performance.now();
  const page = await launched.openExtensionPage('corpus.html');
  await page.waitForSelector('.found li', { timeout: 600_000 });
  const took = performance.now() - start;
  const spent = processorOf(root).all - before;
  const found = await page.evaluate(keyed);
  await launched.close();
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  return [seconds(took), seconds(spent), `${found.articles} and ${found.deleted}`];
}

execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
const articles = Number(values.articles);
const folder = mkdtempSync(join(tmpdir(), 'whence-upgrade-'));
const rows: string[][] = [];
for (const name of values.browsers.split(',') as BrowserName[]) {
  const profile = mkdtempSync(join(folder, `${name}-`));
  await fill(name, profile, articles);
  await kill(name, profile);
  rows.push([name, ...(await upgraded(name, profile))]);
  const again = performance.now();
  await settle(name, profile);
  rows.at(-1)!.push(`${((performance.now() - again) / 1000).toFixed(1)} s`);
}
printTable(
  [
    'browser',
    'to the list',
    'processor',
    'keyed: articles and deleted',
    'browser opened and closed, after it',
  ],
  rows,
);
rmSync(folder, { recursive: true, force: true });
