/**
 * Ends tab, background and browser (SIGKILL) at random moments of imports in
 * real browsers, and looks each time whether anything is missing or half there:
 *
 *   npm run bench:faults -- [--kills 50] [--browsers chromium,firefox] [--seed 1]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/places.ts';
import { idOf, lineOf } from '../faults/invented.ts';
import { importThroughKills, KINDS, seeded, type Kind } from '../faults/killed-import.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    browsers: { type: 'string', default: 'chromium,firefox' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '4000' },
  },
});

const articles = Array.from({ length: Number(values.articles) }, (_, n) => n);
const folder = mkdtempSync(join(tmpdir(), 'whence-faults-'));
const file = join(folder, 'harbours.jsonl');
writeFileSync(file, articles.map(lineOf).join('\n'));
const rows: string[][] = [];
const faults: string[] = [];
for (const browser of values.browsers.split(',') as BrowserName[]) {
  const random = seeded(Number(values.seed));
  const kills = Array.from({ length: Number(values.kills) }, (): Kind => {
    return KINDS[Math.floor(random() * KINDS.length)]!;
  });
  const outcomes = await importThroughKills({
    ...{ browser, file, kills, random, longest: 1_500 },
    profile: mkdtempSync(join(folder, `${browser}-`)),
    ids: articles.map(idOf),
  });
  faults.push(...outcomes.flatMap((one) => one.faults.map((fault) => `${browser}: ${fault}`)));
  const of = (kind: Kind) => String(kills.filter((one) => one === kind).length);
  const amidst = outcomes.filter(({ reported }) => reported > 0 && reported < articles.length);
  const bad = outcomes.filter((one) => one.faults.length > 0).length;
  rows.push([browser, ...KINDS.map(of), String(amidst.length), String(bad)]);
}
printTable(['browser', ...KINDS.map((kind) => `${kind} killed`), 'amidst', 'with faults'], rows);
for (const fault of faults) console.log(fault);
rmSync(folder, { recursive: true, force: true });
if (faults.length > 0) process.exitCode = 1;
