/**
 * Measures whole checks by the real extension in real browsers, its corpus in
 * IndexedDB, the background killed before each page:
 *
 *   npm run bench:browser -- [--sentences 1000000] [--browsers chromium,firefox]
 *     [--pages 30] [--starts 3]
 *
 * A filled profile is kept in the system's temporary folder and used again.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import type { Launched } from '../browsers/launched.ts';
import { thisMachine } from '../browsers/machine.ts';
import type { BrowserName } from '../browsers/places.ts';
import { MAKE } from '../../src/index/keys.ts';
import type { RawDocument } from '../../src/types.ts';
import { benchExtension, PLACE } from './browser/extension.ts';
import { grownArticles, grownPages } from './browser/grown.ts';
import type { Bench, FillFigures } from './browser/page.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '1000000' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    pages: { type: 'string', default: '30' },
    starts: { type: 'string', default: '3' },
  },
});

/** Documents of one batch: about as many sentences as the index takes in one segment. */
const BATCH = 600;

type Scope = typeof globalThis & { bench: Bench };

/** A launched browser with the bench page open in it. */
interface Opened {
  readonly launched: Launched;
  readonly page: Page;
}

async function open(name: BrowserName, extension: string, profile: string): Promise<Opened> {
  const launched = await launch(name, {
    program: ensureBrowsers([name], thisMachine)[name],
    extension,
    headless: true,
    proxyPort: null,
    profile,
  });
  return { launched, page: await launched.openExtensionPage('bench.html') };
}

/** Fills the profile's corpus, or goes on with it; null when it holds as much already. */
async function filled({ page }: Opened, size: number): Promise<FillFigures | null> {
  const state = await page.evaluate(() => (globalThis as Scope).bench.state());
  if (state.sentences >= size) return null;
  const docs = grownArticles(size).slice(state.filled);
  let figures: FillFigures = { sentences: 0, prepared: 0, written: 0, merged: 0 };
  for (let at = 0; at < docs.length; at += BATCH) {
    figures = await page.evaluate(
      (some, before) => (globalThis as Scope).bench.fill(some, before),
      docs.slice(at, at + BATCH),
      figures,
    );
    const sentences = state.sentences + figures.sentences;
    process.stderr.write(`\r${sentences.toLocaleString('en')} sentences `);
  }
  const start = performance.now();
  while (await page.evaluate(() => (globalThis as Scope).bench.merge()));
  return { ...figures, merged: performance.now() - start };
}

async function timeOf({ page }: Opened, doc: RawDocument): Promise<number> {
  const answer = await page.evaluate((one) => (globalThis as Scope).bench.check(one), doc);
  return answer.time;
}

/** Each page's time, with what is to be done before it. */
async function timesOf(
  opened: Opened,
  docs: readonly RawDocument[],
  before: () => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  for (const doc of docs) {
    await before();
    times.push(await timeOf(opened, doc));
  }
  return times;
}

function row(what: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((one, two) => one - two);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  return [what, at(0.5), at(0.95), at(0), at(1), String(times.length)];
}

function printFill({ sentences, prepared, written, merged }: FillFigures): void {
  const rate = (time: number): string => Math.round((1000 * sentences) / time).toLocaleString('en');
  console.log(
    `filled: ${rate(written)} sentences/s indexed and written, ${rate(written + merged)} with merging ` +
      `(${(merged / 1000).toFixed(0)} s), ${rate(prepared)} cut and deflated before`,
  );
}

/** Memory of the worker's heap and buffers, in MB; only Chromium tells it. */
async function memoryOf({ launched }: Opened): Promise<string | null> {
  const found = await launched.memory?.();
  return found === undefined ? null : (found / 2 ** 20).toFixed(1);
}

async function measure(name: BrowserName, size: number): Promise<void> {
  const extension = await benchExtension(name);
  // One that an index of another make filled would be renewed while it is measured.
  const profile = join(PLACE, `${name}-${size}-make-${MAKE}`);
  mkdirSync(profile, { recursive: true });
  // Chromium would run the background that it kept with the profile, and not the one built now.
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  const pages = grownPages(size, Number(values.pages));
  const starts: number[] = [];
  let opened = await open(name, extension, profile);
  const fill = await filled(opened, size);
  for (let start = 0; start < Number(values.starts); start += 1) {
    await opened.launched.close();
    opened = await open(name, extension, profile);
    if (start === 0 && (await filled(opened, size)) !== null) console.log('(filled once more)');
    starts.push(await timeOf(opened, pages[start % pages.length]!));
  }
  const { launched, page } = opened;
  const killed = await timesOf(opened, pages, () => launched.killBackground());
  const memory = await memoryOf(opened);
  const warm = await timesOf(opened, pages, async () => {});
  const added: number[] = [];
  for (const [at, doc] of pages.slice(0, 5).entries()) {
    const fresh = { ...doc, id: `added-${at}` };
    added.push(await page.evaluate((one) => (globalThis as Scope).bench.add(one), fresh));
  }
  const state = await page.evaluate(() => (globalThis as Scope).bench.state());
  await launched.close();
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `\n${name}, ${state.sentences.toLocaleString('en')} sentences in ${state.segments} segments (load of the machine ${load})`,
  );
  if (fill) printFill(fill);
  printTable(
    ['ms from message to answer', 'median', 'p95', 'least', 'most', 'times'],
    [
      row('first page after a browser start', starts),
      row('worker killed before each page', killed),
      row('warm', warm),
      row('adding one article', added),
    ],
  );
  if (memory !== null) console.log(`memory of the worker after its pages: ${memory} MB`);
}

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString()}`);
for (const size of values.sentences.split(',').map(Number)) {
  for (const name of values.browsers.split(',')) await measure(name as BrowserName, size);
}
