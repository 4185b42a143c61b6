/**
 * Measures the index against its peers on the same sentences:
 * `npm run bench -- [--sizes 10000,100000,750000] [--systems whence,lunr] [--pages 120]`.
 * Each figure comes from a process of its own; see child.ts.
 */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AskFigures, BuildFigures } from './child.ts';
import type { RecallByKind } from './recall.ts';
import { SYSTEMS } from './systems.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,750000' },
    systems: { type: 'string', default: SYSTEMS.map(({ name }) => name).join(';') },
    pages: { type: 'string', default: '120' },
  },
});

interface Figures {
  readonly build: BuildFigures;
  readonly ask: AskFigures;
  readonly recall: RecallByKind;
}

/** A peer that would take longer for one page or to build, in ms, is left out at a size. */
const LONGEST_PAGE = 60_000;
const LONGEST_BUILD = 600_000;

function measure(name: string, size: number): Figures | string {
  const folder = resolve('.cache/bench', `${name.replace(/\W+/g, '-')}-${size}`);
  const results: unknown[] = [];
  for (const phase of ['build', 'ask', 'recall']) {
    const found = spawnSync(
      process.execPath,
      [
        ...['--expose-gc', '--max-old-space-size=12000', 'test/run.mjs', 'test/bench/child.ts'],
        ...[phase, name, String(size), values.pages, folder],
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 2 * LONGEST_BUILD },
    );
    if (found.status !== 0) return `${phase} failed: ${reasonOf(found.stderr, found.signal)}`;
    results.push(JSON.parse(found.stdout.trim().split('\n').at(-1)!));
  }
  const [build, ask, recall] = results;
  return { build, ask, recall } as Figures;
}

function reasonOf(stderr: string, signal: string | null): string {
  const line = stderr.split('\n').find((one) => /Error|FATAL/.test(one));
  return (line ?? (signal ? `ended by ${signal}` : 'no reason given')).trim().slice(0, 90);
}

/** Why a size is not tried, judged by the size before; null when it is. */
function hopeless(before: Figures | string | undefined, growth: number): string | null {
  if (before === undefined) return null;
  if (typeof before === 'string') return 'left out: it was at the smaller size';
  const page = middle(before.ask.pages) * growth;
  if (page > LONGEST_PAGE) return `left out: about ${Math.round(page / 1000)} s a page`;
  const build = before.build.build * growth;
  return build > LONGEST_BUILD ? `left out: about ${Math.round(build / 1000)} s to build` : null;
}

const middle = (ascending: readonly number[], share = 0.5): number =>
  ascending[Math.floor(ascending.length * share)] ?? NaN;
const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const ms = (time: number): string => (time < 100 ? time.toFixed(1) : time.toFixed(0));

const HEADER = [
  ...[
    'system',
    'sentences/s',
    'stored MB',
    'cold ms',
    'page ms',
    'p95',
    'cpu',
    'held MB',
    'peak MB',
  ],
  ...['contained @1 @5', 'near_dup @1 @5', 'identical @1 @5', 'partial @1 @5'],
];

function rowOf(name: string, figures: Figures | string): string[] {
  if (typeof figures === 'string') return [name, figures];
  const { build, ask, recall } = figures;
  const kinds = ['contained', 'near_dup', 'identical', 'partial'] as const;
  return [
    name,
    Math.round((1000 * build.sentences) / build.build).toLocaleString('en'),
    mb(build.stored),
    ms(ask.cold),
    ms(middle(ask.pages)),
    ms(middle(ask.pages, 0.95)),
    ms(ask.processor),
    mb(ask.held),
    mb(ask.peak),
    ...kinds.map((kind) => {
      const count = recall[kind];
      if (!count) return '-';
      const share = (some: number): string => ((100 * some) / count.twins).toFixed(1);
      return `${share(count.first)} ${share(count.amongFive)} of ${count.twins}`;
    }),
  ];
}

const sizes = values.sizes.split(',').map(Number);
const systems = values.systems.split(';');
const before = new Map<string, Figures | string>();
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${mb(totalmem())} MB, node ${process.version}, ${new Date().toISOString()}`,
);
for (const [at, size] of sizes.entries()) {
  const growth = at > 0 ? size / sizes[at - 1]! : 1;
  const rows = systems.map((name) => {
    const figures = hopeless(before.get(name), growth) ?? measure(name, size);
    before.set(name, figures);
    console.error(`${size} ${name}: ${typeof figures === 'string' ? figures : 'measured'}`);
    return rowOf(name, figures);
  });
  const load = loadavg()[0]!.toFixed(1);
  console.log(`\n${size.toLocaleString('en')} sentences (load of the machine ${load})`);
  printTable(HEADER, rows);
}
