/** What nobody means to give, but gives: one clear line, exit code 2, nothing half written. */
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodePack } from '../../src/corpus/pack.ts';
import { rawDocument } from '../corpus/document.ts';
import { PARAGRAPHS, useCli } from './cli.ts';

const cli = useCli();
const text = PARAGRAPHS.join('\n\n');
const record = (id: string) => JSON.stringify({ id, text });
const pack = encodePack([rawDocument({ id: 'a', text })]);

beforeAll(() => {
  cli.write('fine.txt', text);
  cli.write('fine.jsonl', record('a'));
  cli.write('fine.pack', gzipSync(pack));
  cli.write('newer.pack', gzipSync(pack.replace('"version":1', '"version":2')));
  for (const name of ['empty.txt', 'empty.html', 'empty.jsonl', 'empty.warc', 'empty.pack'])
    cli.write(name, '');
  cli.write('plain.jsonl.gz', 'no gzip');
  const zipped = gzipSync(record('a'));
  cli.write('bad.jsonl.gz', Buffer.concat([zipped.subarray(0, 10), Buffer.alloc(40, 0xff)]));
  cli.write('cut.warc', 'WARC/1.1\r\nWARC-Type: resp');
  cli.write('huge.jsonl', `{"text":"${'a '.repeat(8_100_000)}"}`);
  mkdirSync(join(cli.folder, 'folder.jsonl'));
  execFileSync('mkfifo', [join(cli.folder, 'pipe.pack')]);
  symlinkSync('round.txt', join(cli.folder, 'round.txt'));
  chmodSync(join(cli.folder, cli.write('shut.txt', text)), 0);
  mkdirSync(join(cli.folder, 'shut'), { mode: 0o500 });
  chmodSync(cli.folder, 0o777);
});

/** Root may open everything; nobody may not. */
const NOBODY = 65_534;

/** A line of the shell, in which `whence` is the command. */
function shell(
  line: string,
  uid?: number,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = `whence() { "${process.execPath}" "${join(cli.folder, 'cli.mjs')}" "$@"; }; ${line}`;
  return new Promise((done) => {
    execFile('bash', ['-c', command], { cwd: cli.folder, uid }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const BUILD = 'whence build';
const OUT = '--out out.pack';

describe('refuses in one line', () => {
  it.each([
    ['an empty text', `${BUILD} empty.txt ${OUT}`, 'empty.txt: no article found in it'],
    ['an empty page', `${BUILD} empty.html ${OUT}`, 'empty.html: no article found in it'],
    ['empty records', `${BUILD} empty.jsonl ${OUT}`, 'empty.jsonl: no article found in it'],
    ['an empty WARC', `${BUILD} empty.warc ${OUT}`, 'empty.warc: no article found in it'],
    ['a WARC that is cut off at once', `${BUILD} cut.warc ${OUT}`, /^cut\.warc: /],
    ['an empty pack', 'whence verify empty.pack', /^empty\.pack: This is no Whence pack/],
    ['no records to compare', 'whence compare --pairs empty.jsonl', 'empty.jsonl: holds no record'],
    ['an empty page to extract', 'whence extract empty.html', 'empty.html: is empty'],
    [
      'no credits to look for',
      'whence attributions empty.txt',
      'empty.txt: no article found in it',
    ],
    ['a folder for a file', 'whence attributions folder.jsonl', /is a folder, not a file$/],
    ['a folder for a pack', 'whence info folder.jsonl', 'folder.jsonl: is a folder, not a file'],
    ['what is no gzip', `${BUILD} plain.jsonl.gz ${OUT}`, /^plain\.jsonl\.gz:1: broken JSON/],
    ['damaged gzip', `${BUILD} bad.jsonl.gz ${OUT}`, /^bad\.jsonl\.gz: is damaged/],
    ['a huge line', `${BUILD} huge.jsonl ${OUT}`, /^huge\.jsonl:1: a line is too long/],
    ['a link in a ring', `${BUILD} round.txt ${OUT}`, /is a link that leads nowhere$/],
    ['a good file before a bad one', `${BUILD} fine.txt bad.jsonl.gz ${OUT}`, /is damaged/],
    ['packs of two versions', `whence merge fine.pack newer.pack ${OUT}`, /Update Whence/],
    ['a pack under way to a folder', `${BUILD} fine.txt --out folder.jsonl`, /is a folder/],
    ['a file for a folder', `${BUILD} fine.txt --out fine.txt/out.pack`, /no such folder$/],
    ['a pipe to write to', `${BUILD} fine.txt --out pipe.pack`, /can be replaced$/],
    ['standard input to build from', `${BUILD} - ${OUT} < fine.txt`, /has no name/],
    ['no input at all', 'whence check - <&-', 'standard input: no article found in it'],
    ['no threads', `${BUILD} fine.txt ${OUT} --jobs 0`, /^--jobs: "0" is no number/],
    ['a thread and a half', `${BUILD} fine.txt ${OUT} --jobs 1.5`, /^--jobs: "1.5" is no number/],
    ['an empty argument', `${BUILD} fine.txt --out ''`, /^An argument is empty/],
    ['an option that there is not', `${BUILD} fine.txt ${OUT} --fast`, /Unknown option/],
    ['a full disk behind the output', 'whence info fine.pack > /dev/full', /the disk is full$/],
  ])('%s', async (_, line, reason) => {
    const before = readdirSync(cli.folder).sort();
    const { code, stdout, stderr } = await shell(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^whence: [^\n]+\n$/);
    expect(stderr.slice('whence: '.length, -1)).toMatch(reason);
    expect(readdirSync(cli.folder).sort()).toEqual(before);
  });

  it('a file and a folder that may not be opened', async () => {
    const nobody = process.getuid?.() === 0 ? NOBODY : undefined;
    const opened = await shell(`${BUILD} shut.txt ${OUT}`, nobody);
    expect(opened).toMatchObject({ code: 2, stderr: 'whence: shut.txt: may not be opened\n' });
    const written = await shell(`${BUILD} fine.txt --out shut/a.pack`, nobody);
    expect(written).toMatchObject({ code: 2, stderr: 'whence: shut/a.pack: may not be opened\n' });
  });
});

describe('goes on without a word', () => {
  it('when its reader has heard enough', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => record(`${n}`)).join('\n');
    cli.write('many.jsonl', lines);
    const { stdout, stderr } = await shell(
      'whence attributions many.jsonl --json | head -1 | cut -c1-7; echo ${PIPESTATUS[0]}',
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{"id":"\n0\n', stderr: '' });
  });

  it('when nobody hears its remarks', async () => {
    const { code } = await shell(`${BUILD} fine.txt fine.txt --out said.pack 2>&-`);
    expect(code).toBe(0);
    expect(existsSync(join(cli.folder, 'said.pack'))).toBe(true);
  });
});

it('reads bytes that are no UTF-8 as what they are most likely', async () => {
  cli.write('latin.txt', Buffer.concat([Buffer.from(text), Buffer.from(' Café.', 'latin1')]));
  expect((await cli.run(['build', 'latin.txt', '--out', 'latin.pack'])).code).toBe(0);
  const { stdout } = await cli.run(['verify', 'latin.pack']);
  expect(stdout).toBe('latin.pack: whole, 1 articles\n');
});

it('replaces a pack that is there by a whole one', async () => {
  const { code } = await shell(
    `${BUILD} fine.txt --out a.pack && ${BUILD} fine.jsonl --out a.pack`,
  );
  expect(code).toBe(0);
  expect((await shell('gunzip < a.pack')).stdout).toContain('"id":"a"');
});
