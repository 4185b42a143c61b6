import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../src/corpus/pack.ts';
import { articlePage, PARAGRAPHS, useCli } from './cli.ts';

const cli = useCli();
const text = PARAGRAPHS.join('\n\n');
const jsonl = (...records: object[]) => records.map((record) => JSON.stringify(record)).join('\n');
const unpacked = (name: string) =>
  decodePack(gunzipSync(readFileSync(join(cli.folder, name))).toString('utf8'));

describe('whence build', () => {
  it('takes files and folders of every kind', async () => {
    mkdirSync(join(cli.folder, 'in/deep'), { recursive: true });
    writeFileSync(join(cli.folder, 'in/one.txt'), `date 2020-10-07 ${text}`);
    writeFileSync(join(cli.folder, 'in/deep/two.html'), articlePage(PARAGRAPHS));
    writeFileSync(join(cli.folder, 'in/deep/picture.png'), 'no');
    const record = {
      id: 'r1',
      url: 'https://example.com/r1',
      outlet: 'The Example',
      title: 'T',
      date: '2020-10-08',
      text,
      authors: 'Ann Lee',
    };
    cli.write('three.jsonl.gz', gzipSync(jsonl(record, { url: 'https://example.com/r2', text })));
    const { code, stdout } = await cli.run(['build', 'in', 'three.jsonl.gz', '--out', 'all.pack']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'all.pack: 4 articles\n' });
    const docs = unpacked('all.pack');
    expect(docs.map(({ id, url }) => id ?? url)).toEqual([
      'deep/two',
      'one',
      'r1',
      'https://example.com/r2',
    ]);
    expect(docs[0]).toMatchObject({ title: 'Council closes bridge', outlet: 'The Example' });
    expect(docs[1]?.published).toEqual({ time: '2020-10-07', precision: 'day' });
    expect(docs[2]).toMatchObject({
      outlet: 'The Example',
      title: 'T',
      published: { time: '2020-10-08', precision: 'day' },
    });
  });

  it('writes the same bytes for the same articles in any order', async () => {
    const records = ['a', 'b', 'c'].map((id) => ({ id, text: `${text} ${id}` }));
    cli.write('forth.jsonl', jsonl(...records));
    cli.write('back.jsonl', jsonl(...records.reverse()));
    await cli.run(['build', 'forth.jsonl', '--out', 'forth.pack']);
    await cli.run(['build', 'back.jsonl', '--out', 'back.pack']);
    expect(readFileSync(join(cli.folder, 'back.pack'))).toEqual(
      readFileSync(join(cli.folder, 'forth.pack')),
    );
  });

  it('writes the same bytes on one thread and on two', async () => {
    mkdirSync(join(cli.folder, 'many'), { recursive: true });
    for (let n = 0; n < 12; n++)
      writeFileSync(
        join(cli.folder, `many/page-${n}.html`),
        articlePage([...PARAGRAPHS.slice(n % 2), `The ferry made ${n + 20} journeys on Tuesday.`]),
      );
    for (const jobs of ['1', '2'])
      await cli.run(['build', 'many', '--out', `jobs-${jobs}.pack`, '--jobs', jobs]);
    expect(unpacked('jobs-1.pack')).toHaveLength(12);
    expect(readFileSync(join(cli.folder, 'jobs-2.pack'))).toEqual(
      readFileSync(join(cli.folder, 'jobs-1.pack')),
    );
  });

  it('keeps apart files of one name, and keeps the longest text of one article', async () => {
    mkdirSync(join(cli.folder, 'left'), { recursive: true });
    mkdirSync(join(cli.folder, 'right'), { recursive: true });
    writeFileSync(join(cli.folder, 'left/story.txt'), text);
    writeFileSync(join(cli.folder, 'right/story.txt'), PARAGRAPHS.slice(1).join('\n\n'));
    cli.write('again.jsonl', jsonl({ id: 'a', text }, { id: 'a', text: 'A short one.' }));
    const { stderr } = await cli.run([
      'build',
      'left',
      'right',
      'again.jsonl',
      '--out',
      'apart.pack',
    ]);
    expect(stderr).toBe('1 articles came again; of each the longest text is kept\n');
    expect(unpacked('apart.pack').map((doc) => doc.id)).toEqual(['a', 'left/story', 'right/story']);
    expect(unpacked('apart.pack')[0]?.text).toBe(text);
  });

  it('reads pages and texts in the charset that they are in', async () => {
    const old = Buffer.from(
      'Der Café-Besitzer sagte: Alles ist gut in der Stadt am Fluß.',
      'latin1',
    );
    cli.write('old.txt', old);
    await cli.run(['build', 'old.txt', '--out', 'old.pack']);
    expect(unpacked('old.pack')[0]?.text).toContain('Café-Besitzer');
  });

  it('reads records behind a byte order mark', async () => {
    cli.write('mark.jsonl', `\uFEFF${jsonl({ id: 'a', text })}`);
    expect((await cli.run(['build', 'mark.jsonl', '--out', 'mark.pack'])).code).toBe(0);
    expect(unpacked('mark.pack')[0]?.text).toBe(text);
  });

  it('leaves a date that it cannot read unknown, and says so', async () => {
    cli.write('dates.jsonl', jsonl({ id: 'a', text, date: 'long ago' }));
    const { code, stderr } = await cli.run(['build', 'dates.jsonl', '--out', 'dates.pack']);
    expect(code).toBe(0);
    expect(stderr).toBe('dates.jsonl:1: the date "long ago" cannot be read and stays unknown\n');
    expect(unpacked('dates.pack')[0]?.published).toBeNull();
  });

  it.each([
    [
      'broken JSON',
      `${jsonl({ id: 'a', text })}\n\n{"id": "b", "text":\n`,
      /^whence: bad\.jsonl:3: broken JSON .*\n$/,
    ],
    [
      'a record without text',
      jsonl({ id: 'a', text }, { id: 'b' }),
      /^whence: bad\.jsonl:2: "text": .*\n$/,
    ],
    ['a record that is none', jsonl({ id: 'a', text }, []), /^whence: bad\.jsonl:2: .*\n$/],
    [
      'a file without an article',
      jsonl({ id: 'a', text: ' ' }),
      /^whence: bad\.jsonl: no article found in it\n$/,
    ],
    [
      'an endless text',
      jsonl({ id: 'a', text: 'a '.repeat(1_000_001) }),
      /^whence: bad\.jsonl:1: "text": .*\n$/,
    ],
  ])('refuses %s, and writes nothing', async (_, content, stderr) => {
    cli.write('bad.jsonl', content);
    cli.write('old.pack', 'what was there');
    const before = readdirSync(cli.folder).sort();
    const outcome = await cli.run(['build', 'bad.jsonl', '--out', 'old.pack']);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
    expect(readFileSync(join(cli.folder, 'old.pack'), 'utf8')).toBe('what was there');
    expect(readdirSync(cli.folder).sort()).toEqual(before);
  });

  it.each([
    ['no --out', ['build', 'bad.jsonl'], /--out is missing/],
    [
      'a file that is not there',
      ['build', 'absent.txt', '--out', 'x.pack'],
      /absent\.txt: no such file/,
    ],
    [
      'a kind of file that it does not read',
      ['build', 'old.pdf', '--out', 'x.pack'],
      /old\.pdf: is no \.txt/,
    ],
    ['a folder without documents', ['build', 'bare', '--out', 'x.pack'], /bare: holds no \.txt/],
    [
      'a place that is not there',
      ['build', 'fine.txt', '--out', 'no/where.pack'],
      /no\/where\.pack: no such/,
    ],
    [
      'gzip that is cut off',
      ['build', 'cut.jsonl.gz', '--out', 'x.pack'],
      /cut\.jsonl\.gz: is cut off/,
    ],
  ])('refuses %s', async (_, args, stderr) => {
    mkdirSync(join(cli.folder, 'bare'), { recursive: true });
    cli.write('old.pdf', 'x');
    cli.write('fine.txt', text);
    cli.write('cut.jsonl.gz', gzipSync(jsonl({ id: 'a', text })).subarray(0, 60));
    const outcome = await cli.run(args);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
    expect(readdirSync(cli.folder)).not.toContain('x.pack');
  });
});
