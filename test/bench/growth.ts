/**
 * Grows a corpus in a real browser, stage by stage, and prints what each costs:
 *
 *   npm run bench:growth -- [--stages 10000,25000,50000,100000] [--browser chromium]
 *
 * Articles a second and the processor time of one (the worker's, and all of the
 * browser's, checks with it), bytes an article in the database, a page's check and a
 * search of the corpus page (from the key to the list) on top of all that is
 * there, and the memory of the browser. Beyond the articles of ../shared/data
 * come variations of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Looked for one after the other, typed at once. */
const SEARCHES = ['election', 'police officer', 'said on Monday', 'harbour', 'the court ruled'];

const { values } = parseArgs({
  options: {
    stages: { type: 'string', default: '10000,25000,50000,100000' },
    browser: { type: 'string', default: 'chromium' },
  },
});

execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
const files = new ArticleFiles();
const pages = files.pages(20);
const browser = values.browser as BrowserName;
const folder = mkdtempSync(join(tmpdir(), 'whence-growth-'));
const profile = mkdtempSync(join(folder, 'profile-'));
const rows: string[][] = [];
let before = 0;
for (const stage of values.stages.split(',').map(Number)) {
  const file = join(folder, `${stage}.jsonl.gz`);
  await files.write(file, before, stage);
  let corpus = await openCorpus(browser, profile);
  const { job, checks, memory, processor } = await imported(corpus, file, pages);
  await corpus.close();
  await settle(browser, profile);
  const { database } = diskOf(browser, profile);
  corpus = await openCorpus(browser, profile);
  await corpus.check(pages[0]!); // the first after a start
  const after = await checked(corpus, pages);
  const searches = await corpus.searches(SEARCHES);
  await corpus.close();
  rows.push([
    String(stage),
    `${((stage - before) / (job.worked / 1000)).toFixed(0)} /s`,
    perArticle(processor, stage - before),
    `${(database / 1000 / stage).toFixed(2)} KB`,
    medianAndWorst(checks),
    ms(median(after)),
    medianAndWorst(searches),
    mb(Math.max(...memory)),
  ]);
  console.error(rows.at(-1)!.join('  '));
  before = stage;
}
const measured = [
  'articles',
  'import',
  'processor an article',
  'an article',
  'check meanwhile',
  'check after',
  'search',
  'memory, most',
];
printTable(measured, rows);
rmSync(folder, { recursive: true, force: true });
