/**
 * Measures `whence attributions` as a whole command, text in and JSON lines
 * out, on the shared articles: `npm run build && npm run bench:attributions --
 * [--megabytes 20] [--runs 3]`. A megabyte is 10^6 bytes of article text in
 * UTF-8. Prints wall and processor time (all threads) of every run; the fastest
 * is the figure, since a busy machine only adds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRows } from '../train/data.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '20' },
    runs: { type: 'string', default: '3' },
  },
});

interface Row {
  readonly text: string;
}

const MEGABYTE = 1e6;

/** The first rows that hold `bytes` of text, as the two kinds of file that the command reads. */
async function samples(bytes: number): Promise<{ file: string; bytes: number }[]> {
  const rows: Row[] = [];
  let taken = 0;
  for (const row of readRows<Row>('articles-2012-2016')) {
    if (taken >= bytes) break;
    rows.push(row);
    taken += Buffer.byteLength(row.text);
  }
  await mkdir(resolve('.cache/attributions'), { recursive: true });
  const lines = resolve('.cache/attributions/articles.jsonl');
  const text = resolve('.cache/attributions/articles.txt');
  await writeFile(lines, rows.map((row) => JSON.stringify(row)).join('\n'));
  // One text file is one article, and no article is longer than this.
  const plain = rows
    .map((row) => row.text)
    .join('\n\n')
    .slice(0, 8 * MEGABYTE);
  await writeFile(text, plain);
  return [
    { file: lines, bytes: taken },
    { file: text, bytes: Buffer.byteLength(plain) },
  ];
}

/** Loaded before the command: tells the processor time of its threads, in microseconds, at its end. */
const CLOCK =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`${user+system}`)})';

/** Runs the command with its output thrown away; seconds on the clock and of the processors. */
async function run(file: string): Promise<{ wall: number; processor: number }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', CLOCK, 'dist/cli.mjs', 'attributions', file, '--json'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`whence attributions failed: ${told.slice(0, 300)}`);
  return { wall: (performance.now() - started) / 1000, processor: Number(told) / 1e6 };
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}, ${new Date().toISOString()}`,
);
for (const { file, bytes } of await samples(Number(values.megabytes) * MEGABYTE)) {
  const runs: Awaited<ReturnType<typeof run>>[] = [];
  for (let i = 0; i < Number(values.runs); i++) runs.push(await run(file));
  const best = (what: 'wall' | 'processor') => Math.min(...runs.map((one) => one[what]));
  const rate = (seconds: number) => (bytes / MEGABYTE / seconds).toFixed(2);
  console.log(
    `${basename(file).padEnd(16)} ${(bytes / MEGABYTE).toFixed(1)} MB: ` +
      `${rate(best('wall'))} MB/s by the clock, ${rate(best('processor'))} MB per second of processor`,
  );
}
