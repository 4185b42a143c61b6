/** Imports through the corpus page of a real browser, measured. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JobRecord } from '../../../extension/store/records.ts';
import { launchBuilt } from '../../browsers/launch.ts';
import { sleep } from '../../browsers/launched.ts';
import type { BrowserName } from '../../browsers/places.ts';
import { CorpusPage } from './corpus-page.ts';
import { memoryOf, processorOf } from './family.ts';

/** Between two checks of pages while an import runs, in ms. */
const PAUSE = 500;

export async function openCorpus(name: BrowserName, profile: string): Promise<CorpusPage> {
  const launched = await launchBuilt(name, { profile });
  return new CorpusPage(launched, await launched.openExtensionPage('corpus.html'));
}

/** Opens and closes the browser: LevelDB deletes the files that a compaction has replaced when it opens, not when it closes. */
export async function settle(name: BrowserName, profile: string): Promise<void> {
  await (await openCorpus(name, profile)).close();
}

export interface Imported {
  readonly job: JobRecord;
  /** Milliseconds of each page's check meanwhile. */
  readonly checks: readonly number[];
  /** Bytes of the browser's processes, as often. */
  readonly memory: readonly number[];
  /** Processor time in ms: that of the import's worker, and the browser's, checks and all. */
  readonly processor: ReturnType<typeof processorOf>;
}

/** Imports a file to its end, checking pages meanwhile. Throws when the import does not end well. */
export async function imported(
  corpus: CorpusPage,
  file: string,
  pages: readonly object[],
): Promise<Imported> {
  const before = (await corpus.jobs()).length;
  const began = processorOf(corpus.process);
  await corpus.choose(file);
  const [checks, memory]: [number[], number[]] = [[], []];
  for (let turn = 0; ; turn += 1) {
    const jobs = await corpus.jobs();
    const job = jobs.length > before ? jobs[0]! : null;
    if (job?.state === 'done')
      return { job, checks, memory, processor: since(began, processorOf(corpus.process)) };
    if (job && job.state !== 'running')
      throw new Error(`the import is ${job.state}: ${job.reason}`);
    checks.push(await corpus.check(pages[turn % pages.length]!));
    memory.push(memoryOf(corpus.process));
    await sleep(PAUSE);
  }
}

const since = (began: Imported['processor'], now: Imported['processor']) => ({
  worker: now.worker - began.worker,
  all: now.all - began.all,
});

/** Milliseconds of the check of each page. */
export async function checked(corpus: CorpusPage, pages: readonly object[]): Promise<number[]> {
  const times: number[] = [];
  for (const page of pages) times.push(await corpus.check(page));
  return times;
}

/** Bytes that the extension's database takes on the disk, and the whole profile with all that is not the extension's. */
export function diskOf(name: BrowserName, profile: string): { database: number; profile: number } {
  const folder = name === 'chromium' ? join('Default', 'IndexedDB') : join('storage', 'default');
  const owners = readdirSync(join(profile, folder)).filter((one) => /extension/.test(one));
  const database = owners.reduce((sum, one) => sum + bytesOf(join(profile, folder, one)), 0);
  return { database, profile: bytesOf(profile) };
}

function bytesOf(folder: string): number {
  return Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]);
}

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
export const ms = (time: number): string => `${Math.round(time)} ms`;
/** "29 ms, worst 589 ms". */
export const medianAndWorst = (times: readonly number[]): string =>
  `${ms(median(times))}, worst ${ms(Math.max(...times))}`;
/** "5.1 ms, 9.8 of all", an article. */
export const perArticle = ({ worker, all }: Imported['processor'], articles: number): string =>
  `${(worker / articles).toFixed(1)} ms, ${(all / articles).toFixed(1)} of all`;
export const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
