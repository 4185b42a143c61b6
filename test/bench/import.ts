/**
 * Measures the import of the corpus page in real browsers:
 *
 *   npm run bench:corpus -- [--articles 16470] [--browsers chromium,firefox]
 *
 * Articles a second and the processor time of one (the worker's, and all of the
 * browser's, checks with it), memory, and size on the disk beside the gzipped text: of
 * the extension's database (with what each part's records take), and of the
 * whole profile, most of which is the browser's own. Then how long a page's
 * check takes on top of it, before and while a tenth more comes in (variations
 * of the articles). The page's own checker must find all whole at the end.
 * Reads ../shared/data.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/places.ts';
import { ArticleFiles } from './browser/article-files.ts';
import {
  checked,
  diskOf,
  imported,
  mb,
  median,
  medianAndWorst,
  ms,
  openCorpus,
  perArticle,
  settle,
} from './browser/measured-import.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '16470' },
    browsers: { type: 'string', default: 'chromium,firefox' },
  },
});

const files = new ArticleFiles();
const articles = Number(values.articles);
/** Articles that come in on top, while pages are checked. */
const MORE = Math.ceil(articles / 10);

execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
const folder = mkdtempSync(join(tmpdir(), 'whence-import-'));
const [first, more] = [join(folder, 'articles.jsonl.gz'), join(folder, 'more.jsonl.gz')];
await files.write(first, 0, articles);
await files.write(more, files.real, files.real + MORE);
const text = files.text(0, articles);
const times = (bytes: number) => `${(bytes / text).toFixed(2)} ×`;
console.log(`${articles} articles, ${mb(text)} of gzipped text; ${cpus()[0]?.model}`);

/** Imports everything; answers a row of figures. */
async function measure(name: BrowserName, profile: string): Promise<string[]> {
  const pages = files.pages(20);
  let corpus = await openCorpus(name, profile);
  const { job, checks, memory, processor } = await imported(corpus, first, pages);
  const parts = await corpus.room();
  await corpus.close();
  await settle(name, profile);
  const disk = diskOf(name, profile);
  console.log(
    `${name}: records of ${parts.map(({ part, bytes }) => `${part} ${times(bytes)}`).join(', ')}; ` +
      `database on the disk ${times(disk.database)}, ${(disk.database / 1000 / articles).toFixed(2)} KB an article; whole profile ${mb(disk.profile)}`,
  );
  corpus = await openCorpus(name, profile);
  await corpus.check(pages[0]!); // the first after a start
  const after = await checked(corpus, pages);
  const again = await imported(corpus, more, pages);
  const faults = await corpus.faults();
  await corpus.close();
  return [
    name,
    `${(articles / (job.worked / 1000)).toFixed(0)} /s`,
    perArticle(processor, articles),
    `${mb(memory.at(Math.floor(memory.length / 4)) ?? 0)} → ${mb(memory.at(-1) ?? 0)}`,
    times(disk.database),
    medianAndWorst(checks),
    ms(median(after)),
    medianAndWorst(again.checks),
    faults,
  ];
}

const rows: string[][] = [];
for (const name of values.browsers.split(',') as BrowserName[])
  rows.push(await measure(name, mkdtempSync(join(folder, `${name}-`))));
const measured = [
  'browser',
  'import',
  'processor an article',
  'memory',
  'database',
  'check meanwhile',
  'check after',
  'check while more comes',
  'checker',
];
printTable(measured, rows);
rmSync(folder, { recursive: true, force: true });
