import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeFiles } from '../../../extension/corpus/files.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { exportPack } from '../../../extension/store/export.ts';
import { runJob } from '../../../extension/store/jobs.ts';
import { parsePage } from '../../../src/cli/parse-html.ts';
import { articlePage, PARAGRAPHS, useCli } from '../../cli/cli.ts';

const cli = useCli();
let db: CorpusDatabase;
beforeEach(() => {
  db = new CorpusDatabase('files');
  // Node has none; the command line's parser follows the same standard.
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = parsePage;
    },
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

const text = PARAGRAPHS.join('\n\n');
const url = 'https://www.example.com/bridge';
const records = [
  {
    id: 'r1',
    url,
    outlet: 'The Example',
    title: 'Bridge',
    date: '2020-10-08T09:30:00+02:00',
    text,
  },
  { id: 'r1', text: PARAGRAPHS[0] },
  { url: 'https://paper.example/ferry', text },
  { url: 'https://paper.example/ferry?utm_source=rss', text },
  { id: 7, date: 'long ago', text: `${text} \ud83d\ude00 \u2028 \ud800` },
  { text: 'Ein Satz ohne Namen: «Der Fluß steigt.»' },
  { id: 'none', text: '…' },
];
const lines = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).join('\r\n');
const page = articlePage(PARAGRAPHS);
const linked = page.replace(
  '<title>',
  '<link rel="canonical" href="https://www.nytimes.com/2020/bridge.html"><title>',
);

/** A folder of every kind of file that both take. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'records.jsonl': Buffer.from(`\uFEFF${lines(records)}`),
  'again.jsonl.gz': gzipSync(lines([...records].reverse())),
  'plain.txt': Buffer.from(`date 2020-10-07 ${text}`),
  'old.txt': Buffer.from('Das Café am Fluß ist zu.', 'latin1'),
  'page.html': Buffer.from(page),
  'linked.htm': Buffer.from(linked),
  'old.html': Buffer.from(
    page.replace('utf-8', 'iso-8859-1').replace('The mayor', 'Le caf\u00e9'),
    'latin1',
  ),
  'sorry.html': Buffer.from('<p>We are sorry.</p>'),
};

async function imported(names: readonly string[]): Promise<readonly string[]> {
  const files = names.map((name) => new File([new Uint8Array(FILES[name]!)], name));
  const refused = await takeFiles(db, files);
  for (const { id } of await db.jobs.toCollection().sortBy('started')) await runJob(db, id);
  expect((await db.jobs.toArray()).map(({ state }) => state)).not.toContain('failed');
  return refused;
}

async function exported(): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of exportPack(db, null)) parts.push(part);
  return Buffer.concat(parts);
}

it('files that the corpus page took are exported as the bytes that a build of them makes', async () => {
  mkdirSync(join(cli.folder, 'in'));
  for (const [name, bytes] of Object.entries(FILES))
    writeFileSync(join(cli.folder, 'in', name), bytes);
  const { code, stdout } = await cli.run(['build', 'in', '--out', 'built.pack']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'built.pack: 9 articles\n' });
  const built = readFileSync(join(cli.folder, 'built.pack'));
  for (const names of [Object.keys(FILES), Object.keys(FILES).reverse()]) {
    expect(await imported(names)).toEqual(['sorry.html']);
    expect((await exported()).equals(built)).toBe(true);
    await db.delete();
    db = new CorpusDatabase('files');
  }
});
