/**
 * What the extension costs a page, on the real pages of ../shared/data/pages,
 * served from this machine: `npm run bench:page [-- --all] [-- chromium]`.
 *
 * Without `--all` every ninth page. Their scripts and everything they would
 * fetch are forbidden by a policy in the page, so that only the extension
 * moves it. Each page is opened with the extension (127.0.0.1) and without it
 * (localhost, where no content script runs). Time is from the load event until
 * the page's state is settled: checked, or no article; the page says so itself,
 * since to ask it again and again would slow what is measured. Tasks and memory are
 * told by Chromium alone; a task's time on the processor leaves out what else
 * the machine did meanwhile.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchBuilt } from '../browsers/launch.ts';
import type { Launched } from '../browsers/launched.ts';
import type { BrowserName } from '../browsers/places.ts';
import { tasksOf } from '../browsers/trace.ts';
import { serve } from '../demo/server.ts';
import { printTable } from './table.ts';

const DATA = '../shared/data/pages';
const NTH = 9;
/** How long a page may take to settle, in milliseconds: one of them loads for half a minute under a trace. */
const LONGEST = 120_000;
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'none'";

interface Figures {
  readonly page: string;
  /** Milliseconds from the load event to the settled state. */
  readonly wait: number;
  readonly state: string;
  /** Milliseconds to the load event, with the extension and without. */
  readonly load: number;
  readonly loadWithout: number;
  /** Megabytes of page heap that the extension adds; null where the browser does not tell. */
  readonly memory: number | null;
  /** Longest main-thread task of ours, in milliseconds; null where the browser does not tell. */
  readonly wall: number | null;
  readonly processor: number | null;
}

type Listener = (message: { whence?: string }, sender: { url?: string }) => void;

interface Extension {
  readonly chrome: {
    readonly tabs: {
      query(about: object): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<{ value: { state: { kind: string } } }>;
    };
    readonly runtime: {
      readonly onMessage: {
        addListener(hear: Listener): void;
        removeListener(hear: Listener): void;
      };
    };
  };
}

/** Runs in an extension page: when that page says how many marks it has, by the clock of all pages. */
function hearSettled(url: string, longest: number): Promise<number> {
  const { onMessage } = (globalThis as unknown as Extension).chrome.runtime;
  return new Promise((resolve, reject) => {
    const hear: Listener = ({ whence }, sender) => {
      if (whence !== 'count' || sender.url !== url) return;
      onMessage.removeListener(hear);
      resolve(Date.now());
    };
    onMessage.addListener(hear);
    setTimeout(() => reject(new Error(`The page did not settle within ${longest} ms.`)), longest);
  });
}

/** Runs in an extension page: the state of the tab in front. */
async function askState(): Promise<string> {
  const { tabs } = (globalThis as unknown as Extension).chrome;
  const front = await tabs.query({ active: true, currentWindow: true });
  const asked = { whence: 'state', argument: null };
  const { value } = await tabs.sendMessage(front[0]?.id ?? -1, asked);
  return value.state.kind;
}

/** Opens the page; when it was settled, and in which state. */
async function settled(asker: Page, page: Page, url: string) {
  const heard = asker.evaluate(hearSettled, url, LONGEST);
  const [at] = await Promise.all([heard, page.goto(url, { timeout: LONGEST })]);
  return { at, kind: await asker.evaluate(askState) };
}

/** When the page's load event ended, by the clock of all pages, and after how long. */
function loadOf(page: Page): Promise<{ at: number; load: number }> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const load = entry?.loadEventEnd ?? 0;
    return { at: performance.timeOrigin + load, load };
  });
}

/** Megabytes that are used after a collection; null but in Chromium. */
async function heapOf({ name }: Launched, page: Page): Promise<number | null> {
  if (name !== 'chromium') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

async function visitWithout(reader: Launched, url: string): Promise<[number, number | null]> {
  const page = await reader.browser.newPage();
  await page.goto(url.replace('127.0.0.1', 'localhost'));
  const result: [number, number | null] = [(await loadOf(page)).load, await heapOf(reader, page)];
  await page.close();
  return result;
}

/** Opens the page once more under a trace, which itself costs time, for its tasks alone. */
async function longestTask(reader: Launched, asker: Page, url: string) {
  if (reader.name !== 'chromium') return { wall: null, processor: null };
  const page = await reader.browser.newPage();
  const tasks = await tasksOf(page, '/content.js', async () => {
    await settled(asker, page, url);
  });
  await page.close();
  const most = (of: readonly number[]) => Math.max(0, ...of);
  return {
    wall: most(tasks.map(({ wall }) => wall)),
    processor: most(tasks.map(({ processor }) => processor)),
  };
}

async function measure(reader: Launched, asker: Page, name: string, url: string): Promise<Figures> {
  const [loadWithout, heapWithout] = await visitWithout(reader, url);
  const page = await reader.browser.newPage();
  const { at, kind } = await settled(asker, page, url);
  const loaded = await loadOf(page);
  const heap = await heapOf(reader, page);
  await page.close();
  return {
    page: name,
    wait: Math.max(0, at - loaded.at),
    state: kind,
    load: loaded.load,
    loadWithout,
    memory: heap === null || heapWithout === null ? null : heap - heapWithout,
    ...(await longestTask(reader, asker, url)),
  };
}

function quantile(figures: readonly (number | null)[], share: number): string {
  const sorted = figures.flatMap((one) => one ?? []).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1) ?? '-';
}

function print(name: BrowserName, all: readonly Figures[]): void {
  const articles = all.filter(({ state }) => state === 'checked').length;
  console.log(`\n${name}: ${all.length} pages, ${articles} with an article`);
  const row = (what: string, of: (one: Figures) => number | null) => {
    const figures = all.map(of);
    return [what, ...[0.5, 0.95, 1].map((share) => quantile(figures, share))];
  };
  printTable(
    ['', 'median', 'p95', 'most'],
    [
      row('load to settled, ms', ({ wait }) => wait),
      row('load, ms', ({ load }) => load),
      row('load without the extension, ms', ({ loadWithout }) => loadWithout),
      row('longest task of ours, clock, ms', ({ wall }) => wall),
      row('longest task of ours, processor, ms', ({ processor }) => processor),
      row('page heap added, MB', ({ memory }) => memory),
    ],
  );
  const worst = all.filter(({ processor }) => (processor ?? 0) > 50);
  console.log(`tasks above 50 ms of processor: on ${worst.length} pages`);
  for (const { page, processor } of worst) console.log(`  ${page}: ${processor?.toFixed(0)} ms`);
}

/** `files` stand at the origin by their place in the list. */
async function bench(name: BrowserName, origin: string, files: readonly string[]): Promise<void> {
  const reader = await launchBuilt(name);
  const asker = await reader.openExtensionPage('popup.html');
  const figures: Figures[] = [];
  // The first visit pays for a cold browser; its figures are left out.
  await measure(reader, asker, '', `${origin}/0`);
  for (const [i, file] of files.entries()) {
    figures.push(await measure(reader, asker, file, `${origin}/${i}`));
  }
  await reader.close();
  print(name, figures);
}

if (!existsSync(DATA)) {
  console.error(`There are no pages to open: ${DATA} is absent.`);
  process.exit(2);
}
execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'ignore' });
const asked = process.argv.slice(2);
const files = readdirSync(DATA).sort();
const chosen = files.filter((_, i) => asked.includes('--all') || i % NTH === 0);
const html = (file: string) => gunzipSync(readFileSync(`${DATA}/${file}`)).toString('utf8');
const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
const withPolicy = (page: string) => {
  const head = /<head[^>]*>/i.exec(page);
  const at = head ? head.index + head[0].length : 0;
  return `${head ? '' : '<!doctype html>'}${page.slice(0, at)}${meta}${page.slice(at)}`;
};
const server = await serve(
  Object.fromEntries(chosen.map((file, i) => [`/${i}`, withPolicy(html(file))])),
);
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => !asked.some((one) => /^[cf]/.test(one)) || asked.includes(name),
);
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString()}`,
);
for (const name of browsers) await bench(name, server.origin, chosen);
server.close();
