/**
 * Memory and speed of `whence build`:
 *
 *   npm run bench:build -- [--times 1,5]
 *
 * of the articles of ../shared/data, and of as many times as many with
 * variations. The most that the process held in memory must not grow with them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ArticleFiles } from './browser/article-files.ts';
import { mb } from './browser/measured-import.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '1,5' } } });
/** Tells in the end what the process held at most, in KB. */
const TELL = `data:text/javascript,process.on('exit',()=>console.error('held '+process.resourceUsage().maxRSS))`;

execFileSync(process.execPath, ['build.mjs'], { stdio: 'ignore' });
const files = new ArticleFiles();
const folder = mkdtempSync(join(tmpdir(), 'whence-build-'));
const rows: string[][] = [];
for (const times of values.times.split(',').map(Number)) {
  const articles = times * files.real;
  const file = join(folder, 'articles.jsonl.gz');
  await files.write(file, 0, articles);
  const start = performance.now();
  const built = spawnSync(
    process.execPath,
    ['--import', TELL, 'dist/cli.mjs', 'build', file, '--out', join(folder, 'all.pack')],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  const seconds = (performance.now() - start) / 1000;
  const held = [...built.stderr.matchAll(/^held (\d+)$/gm)].map(([, kb]) => Number(kb) * 1024);
  rows.push([String(articles), `${(articles / seconds).toFixed(0)} /s`, mb(Math.max(...held))]);
}
printTable(['articles', 'built', 'memory, most'], rows);
rmSync(folder, { recursive: true, force: true });
