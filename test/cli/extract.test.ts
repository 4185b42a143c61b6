import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { articlePage, PARAGRAPHS, useCli } from './cli.ts';

const cli = useCli();
const PAGE = articlePage(PARAGRAPHS);

describe('whence extract', () => {
  it('prints what a page says, a JSON line for each', async () => {
    const file = cli.write('a.html', PAGE);
    const { code, stdout } = await cli.run([
      'extract',
      file,
      '--json',
      '--url',
      'https://example.org/2020/10/07/a',
    ]);
    const record = JSON.parse(stdout) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(Object.keys(record)).toEqual([
      'file',
      'url',
      'outlet',
      'title',
      'authors',
      'published',
      'text',
      'blocks',
    ]);
    expect(record).toMatchObject({
      url: 'https://example.org/2020/10/07/a',
      outlet: 'The Example',
      title: 'Council closes bridge',
      published: { time: '2020-10-07', precision: 'day' },
      text: ['Council closes bridge', ...PARAGRAPHS].join('\n\n'),
    });
  });

  it('names the outlet at an address by the registry', async () => {
    const { stdout } = await cli.run(
      ['extract', '-', '--json', '--url', 'https://www.reuters.com/x'],
      PAGE,
    );
    expect(JSON.parse(stdout)).toMatchObject({ outlet: 'Reuters' });
  });

  it('reads folders and zipped pages, and what is no article', async () => {
    mkdirSync(join(cli.folder, 'pages'));
    cli.write('pages/b.html.gz', gzipSync(PAGE));
    cli.write('pages/c.html', '<p>We are sorry.</p>');
    const { stdout, stderr } = await cli.run(['extract', 'pages', '--json']);
    const texts = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts[0]).toContain(PARAGRAPHS[2]);
    expect(texts).toHaveLength(2);
    expect(stderr).toContain('c.html: does not read like an article');
  });

  it('reads UTF-8 that a page calls something else', async () => {
    const page = PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"').replace(
      'old bridge',
      'old bridge – à l’eau',
    );
    const { stdout } = await cli.run(['extract', '-'], page);
    expect(stdout).toContain('à l’eau');
  });

  it('says what is wrong with what it is given', async () => {
    const two = await cli.run([
      'extract',
      cli.write('d.html', PAGE),
      cli.write('e.html', PAGE),
      '--url',
      'https://example.org',
    ]);
    expect(two).toMatchObject({ code: 2, stdout: '' });
    expect(two.stderr).toContain('--url is the address of one page');
    expect(await cli.run(['extract', 'nowhere'])).toMatchObject({ code: 2, stdout: '' });
  });
});
