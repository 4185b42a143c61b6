import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/types.ts';
import { articlePage, PARAGRAPHS, seedFile, useCli } from './cli.ts';

const cli = useCli();

/** The answer for one seed read as the page. */
async function checkSeed(seed: string): Promise<Check> {
  const { code, stdout } = await cli.run(['check', seedFile(seed), '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Check;
}

describe('whence check --json', () => {
  it('says where the claims of a page come from, with the evidence', async () => {
    const { corpus, sentences } = await checkSeed('001');
    expect(corpus.articles).toBe(5);
    const claim = sentences.find(({ text }) => text.includes('We need to take away the children'));
    expect(claim?.finding?.firstReported).toMatchObject({
      outlet: 'The New York Times',
      basis: 'credited',
    });
    expect(claim?.finding?.confirmedBy.map(({ outlet }) => outlet)).toEqual(['NBC News']);
    expect(claim?.finding?.confirmedBy[0]?.evidence[0]?.sentence.text).toContain(
      'NBC News has reviewed the draft report',
    );
    expect(claim?.finding?.reports.map(({ article }) => article)).toContain('000');
  });

  it('has the shape that its readers rely on', async () => {
    const { page, corpus, sentences } = await checkSeed('003');
    expect(Object.keys(page)).toEqual(['url', 'outlet', 'newsroom', 'title', 'published']);
    expect(Object.keys(corpus)).toEqual(['articles', 'newsrooms']);
    const known = sentences.find(({ finding }) => finding !== null);
    expect(Object.keys(known ?? {})).toEqual([
      'index',
      'start',
      'end',
      'text',
      'attributions',
      'finding',
    ]);
    expect(known?.finding).toMatchObject({
      tier: expect.stringMatching(/^(same|possible)$/) as string,
      firstReported: {
        alsoCredited: expect.any(Array) as unknown[],
        evidence: expect.any(Array) as unknown[],
      },
      confirmedBy: expect.any(Array) as unknown[],
      repeatedBy: expect.any(Array) as unknown[],
      disputedBy: expect.any(Array) as unknown[],
      articles: expect.any(Number) as number,
      origins: expect.any(Number) as number,
    });
    expect(known?.finding?.reports[0]).toMatchObject({
      article: expect.stringMatching(/^00\d$/) as string,
      sentence: { index: expect.any(Number) as number, text: expect.any(String) as string },
      differences: expect.any(Array) as unknown[],
    });
  });

  it('gives offsets of the file', async () => {
    const text = 'date 2020-10-07 LONDON — The council voted. Nobody objected.';
    const file = cli.write('dated.txt', text);
    const { stdout } = await cli.run(['check', file, '--json']);
    const { page, sentences } = JSON.parse(stdout) as Check;
    expect(page.published).toEqual({ time: '2020-10-07', precision: 'day' });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'LONDON — The council voted.',
      'Nobody objected.',
    ]);
  });

  it('believes what it is told of the page', async () => {
    const file = cli.write('page.html', articlePage(PARAGRAPHS));
    const { stdout } = await cli.run([
      'check',
      file,
      '--json',
      '--url',
      'https://www.example.com/a?utm_source=x',
      '--outlet',
      'The Other',
      '--published',
      '2020-10-07T14:03Z',
    ]);
    expect((JSON.parse(stdout) as Check).page).toMatchObject({
      url: 'https://example.com/a',
      outlet: 'The Other',
      title: 'Council closes bridge',
      published: { time: '2020-10-07T14:03Z', precision: 'minute' },
    });
  });

  it('reads standard input, text and page alike', async () => {
    const text = await cli.run(['check', '-', '--json'], PARAGRAPHS.join('\n\n'));
    const page = await cli.run(['check', '-', '--json'], articlePage(PARAGRAPHS));
    const sentences = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as Check).sentences.map((one) => one.text);
    expect(sentences(page)).toEqual(['Council closes bridge', ...sentences(text)]);
  });

  it('checks against the packs that are given instead of the shipped one', async () => {
    cli.write('story.txt', PARAGRAPHS.join('\n\n'));
    expect((await cli.run(['build', 'story.txt', '--out', 'story.pack'])).code).toBe(0);
    const { stdout } = await cli.run(['check', 'story.txt', '--corpus', 'story.pack', '--json']);
    const { corpus, sentences } = JSON.parse(stdout) as Check;
    expect(corpus.articles).toBe(1);
    expect(sentences[0]?.finding?.reports[0]?.article).toBe('story');
    const both = await cli.run([
      'check',
      'story.txt',
      '--corpus',
      'story.pack',
      '--corpus',
      'seeds.pack.gz',
      '--json',
    ]);
    expect((JSON.parse(both.stdout) as Check).corpus.articles).toBe(6);
  });
});

describe('whence check for a reader', () => {
  it('says who was first, who confirmed, and on what evidence, in 80 columns', async () => {
    const { stdout } = await cli.run(['check', seedFile('001')]);
    expect(stdout).toMatch(/First reported by The New York Times/);
    expect(stdout).toMatch(/Confirmed by NBC News\n\s+NBC News \(00\d\): NBC News has reviewed/);
    expect(stdout).toMatch(/\d+ articles, \d+ origins?/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('says when nothing is known', async () => {
    const { code, stdout } = await cli.run(['check', '-'], PARAGRAPHS.join('\n\n'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/0 of 3 sentences are known to the corpus \(5 articles/);
  });
});

describe('whence check refuses with one line and exit code 2', () => {
  it.each([
    [
      'a file that is not there',
      ['check', 'absent.html'],
      /^whence: absent\.html: no such file\n$/,
    ],
    ['a folder', ['check', '.'], /^whence: \.: is a folder, not a file\n$/],
    [
      'a page without an article',
      ['check', 'front.html'],
      /^whence: front\.html: no article found in it\n$/,
    ],
    ['an empty text', ['check', 'empty.txt'], /^whence: empty\.txt: no article found in it\n$/],
    [
      'an empty standard input',
      ['check', '-'],
      /^whence: standard input: no article found in it\n$/,
    ],
    [
      'a corpus that is not there',
      ['check', 'ok.txt', '--corpus', 'absent.pack'],
      /^whence: absent\.pack: no such file\n$/,
    ],
    [
      'a corpus that is none',
      ['check', 'ok.txt', '--corpus', 'ok.txt'],
      /^whence: ok\.txt: This is no Whence pack.*\n$/,
    ],
    [
      'a damaged corpus',
      ['check', 'ok.txt', '--corpus', 'damaged.gz'],
      /^whence: damaged\.gz: is (?:damaged|cut off).*\n$/,
    ],
    [
      'a date that is none',
      ['check', 'ok.txt', '--published', 'yesterday'],
      /^whence: --published yesterday: is no date.*\n$/,
    ],
    [
      'an address that is none',
      ['check', 'ok.txt', '--url', 'example'],
      /^whence: --url example: is no web address.*\n$/,
    ],
    ['an unknown option', ['check', 'ok.txt', '--colour'], /^whence: Unknown option `--colour`\n$/],
    [
      'an option without its value',
      ['check', 'ok.txt', '--url'],
      /^whence: --url: its value is missing\n$/,
    ],
    ['no file', ['check'], /^whence: missing required args.*\n$/],
    ['an unknown command', ['chek', 'ok.txt'], /^whence: There is no command "chek".*\n$/],
    ['no command', [], /^whence: Name a command.*\n$/],
  ])('%s', async (_, args, stderr) => {
    cli.write('front.html', '<html><body><a href="/a">One</a> <a href="/b">Two</a></body></html>');
    cli.write('empty.txt', ' \n ');
    cli.write('ok.txt', PARAGRAPHS.join('\n\n'));
    cli.write('damaged.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3));
    const outcome = await cli.run(args);
    expect(outcome).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
  });
});

it('shows how it is used', async () => {
  const { code, stdout } = await cli.run(['--help']);
  expect(code).toBe(0);
  for (const command of ['check', 'build', 'attributions', 'match', 'compare'])
    expect(stdout).toContain(command);
});
