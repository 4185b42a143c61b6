/**
 * Measures the import of the corpus page in real browsers:
 *
 *   npm run bench:corpus -- [--articles 16470] [--browsers chromium,firefox]
 *
 * Articles a second, memory, size on the disk beside the gzipped text, and how
 * long a page's check takes while the import runs and after it. The page's
 * own checker must find all whole at the end. Reads ../shared/data.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import { sleep } from '../browsers/launched.ts';
import { thisMachine } from '../browsers/machine.ts';
import type { BrowserName } from '../browsers/places.ts';
import { CorpusPage } from './browser/corpus-page.ts';
import { printTable } from './table.ts';

const DATA = '../shared/data/articles-2012-2016.jsonl.gz';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '16470' },
    browsers: { type: 'string', default: 'chromium,firefox' },
  },
});

interface Material {
  readonly file: string;
  readonly articles: number;
  /** Bytes of the texts alone, gzipped. */
  readonly text: number;
  /** Documents to check, as a page would send them. */
  readonly pages: readonly object[];
}

function material(folder: string): Material {
  const lines = gunzipSync(readFileSync(DATA)).toString().trimEnd().split('\n');
  const some = lines.slice(0, Number(values.articles));
  const file = join(folder, 'articles.jsonl.gz');
  writeFileSync(file, gzipSync(some.join('\n')));
  const rows = some.map((line) => JSON.parse(line) as { text: string; title: string });
  const text = gzipSync(rows.map((row) => row.text).join('\n')).length;
  const pages = rows.slice(0, 20).map((row) => ({
    ...{ id: null, url: null, outlet: null, newsroom: null, authors: [], published: null },
    ...{ title: row.title, text: row.text, blocks: [] },
  }));
  return { file, articles: some.length, text, pages };
}

async function open(name: BrowserName, profile: string): Promise<CorpusPage> {
  const launched = await launch(name, {
    program: ensureBrowsers([name], thisMachine)[name],
    extension: `dist/${name}`,
    headless: true,
    proxyPort: null,
    profile,
  });
  return new CorpusPage(launched, await launched.openExtensionPage('corpus.html'));
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number) => `${Math.round(time)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Imports everything; answers a row of figures. */
async function measure(name: BrowserName, profile: string, given: Material): Promise<string[]> {
  const corpus = await open(name, profile);
  await corpus.choose(given.file);
  const [during, memory]: number[][] = [[], []];
  let job = await corpus.job();
  for (let turn = 0; job?.state !== 'done'; turn++) {
    if (job && job.state !== 'running')
      throw new Error(`the import is ${job.state}: ${job.reason}`);
    during!.push(await corpus.check(given.pages[turn % given.pages.length]!));
    memory!.push(corpus.memory());
    await sleep(500);
    job = await corpus.job();
  }
  const after: number[] = [];
  for (const page of given.pages) after.push(await corpus.check(page));
  const faults = await corpus.faults();
  const bytes = await corpus.stored();
  await corpus.close();
  const disk = Number(execFileSync('du', ['-sb', profile], { encoding: 'utf8' }).split('\t')[0]);
  const stored = given.articles;
  return [
    name,
    `${(stored / (job.worked / 1000)).toFixed(0)} /s`,
    `${mb(memory!.at(Math.floor(memory!.length / 4)) ?? 0)} → ${mb(memory!.at(-1) ?? 0)}`,
    `${(bytes / 1000 / stored).toFixed(2)} KB, ${(bytes / given.text).toFixed(2)} ×`,
    mb(disk),
    `${ms(median(during!))}, worst ${ms(Math.max(...during!))}`,
    ms(median(after)),
    faults,
  ];
}

if (!existsSync(DATA)) {
  console.log(`${DATA} is not there: this script measures with it.`);
} else {
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'whence-import-'));
  const given = material(folder);
  console.log(`${given.articles} articles, ${mb(given.text)} of gzipped text; ${cpus()[0]?.model}`);
  const rows: string[][] = [];
  for (const name of values.browsers.split(',') as BrowserName[]) {
    const profile = mkdtempSync(join(folder, `${name}-`));
    rows.push(await measure(name, profile, given));
  }
  const measured = [
    'browser',
    'import',
    'memory',
    'stored an article',
    'profile',
    'check meanwhile',
    'check after',
    'checker',
  ];
  printTable(measured, rows);
  rmSync(folder, { recursive: true, force: true });
}
