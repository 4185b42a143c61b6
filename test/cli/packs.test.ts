import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePack } from '../../src/corpus/pack.ts';
import { rawDocument } from '../corpus/document.ts';
import { PARAGRAPHS, useCli } from './cli.ts';

const cli = useCli();
const text = PARAGRAPHS.join('\n\n');
const bytes = (name: string) => readFileSync(join(cli.folder, name));
const record = (id: string, more: object = {}) => JSON.stringify({ id, text, ...more });

async function build(out: string, ...records: string[]): Promise<void> {
  cli.write(`${out}.jsonl`, records.join('\n'));
  const { code } = await cli.run(['build', `${out}.jsonl`, '--out', out]);
  expect(code).toBe(0);
}

describe('whence merge', () => {
  it('makes of parts, in any order, the bytes that one build of all makes', async () => {
    const [a, b, c] = [record('a', { outlet: 'Reuters' }), record('b'), record('c')];
    const longer = record('b', { text: `${text} And more.` });
    await build('one.pack', a, c);
    await build('two.pack', b);
    await build('three.pack', longer, c);
    await build('all.pack', a, b, c, longer);
    const parts = ['one.pack', 'two.pack', 'three.pack'];
    const orders = parts.flatMap((_, at) => {
      const turned = [...parts.slice(at), ...parts.slice(0, at)];
      return [turned, [...turned].reverse()];
    });
    for (const order of orders) {
      const { stdout } = await cli.run(['merge', ...order, '--out', 'm.pack']);
      expect(stdout).toBe('m.pack: 3 articles\n');
      expect(bytes('m.pack')).toEqual(bytes('all.pack'));
    }
  });

  it('writes nothing when one of them is damaged', async () => {
    await build('fine.pack', record('a'));
    cli.write(
      'torn.pack',
      gzipSync(gunzipSync(bytes('fine.pack')).toString().replace('"a"', '"b"')),
    );
    const { code, stderr } = await cli.run([
      'merge',
      'fine.pack',
      'torn.pack',
      '--out',
      'none.pack',
    ]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^whence: torn\.pack: The pack is damaged/) as string,
    });
    expect(() => bytes('none.pack')).toThrow('ENOENT');
  });
});

describe('whence info', () => {
  it('says how many articles a pack has, of whom and of when', async () => {
    await build(
      'info.pack',
      record('a', { outlet: 'Reuters', date: '2020-10-07' }),
      record('b', { outlet: 'Reuters', date: '2021-03-01T08:00Z' }),
      record('c'),
    );
    const { stdout } = await cli.run(['info', 'info.pack', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      articles: 3,
      bytes: bytes('info.pack').length,
      dates: { first: '2020-10-07', last: '2021-03-01T08:00Z' },
      undated: 1,
      outlets: [
        { outlet: 'Reuters', articles: 2 },
        { outlet: null, articles: 1 },
      ],
    });
    const plain = await cli.run(['info', 'info.pack']);
    expect(plain.stdout).toContain(
      'published from 2020-10-07 to 2021-03-01T08:00Z, 1 without a date',
    );
  });
});

describe('whence verify', () => {
  const docs = ['a', 'b', 'c'].map((id) => rawDocument({ id, text }));
  const [header = '', ...lines] = encodePack(docs).trimEnd().split('\n');
  const pack = (...rows: string[]) => gzipSync(`${rows.join('\n')}\n`);

  it('passes a pack that is whole, gzipped or not', async () => {
    cli.write('whole.pack', pack(header, ...lines));
    cli.write('plain.pack', encodePack(docs));
    const { code, stdout } = await cli.run(['verify', 'whole.pack', 'plain.pack']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'whole.pack: whole, 3 articles\nplain.pack: whole, 3 articles\n',
    });
  });

  it.each([
    ['a line too few', pack(header, ...lines.slice(1)), /damaged/],
    ['lines out of order', pack(header, lines[1]!, lines[0]!, lines[2]!), /out of order/],
    ['a line twice', pack(header, lines[0]!, ...lines), /is there twice/],
    ['a line that is no JSON', pack(header, '{'), /Line 2 of the pack is no JSON/],
    ['no header', pack(...lines), /no Whence pack/],
    ['a newer version', pack(header.replace('"version":1', '"version":99')), /Update Whence/],
    ['a torn end', pack(header, ...lines).subarray(0, -20), /cut off|damaged/],
  ])('refuses a pack with %s', async (_, content, reason) => {
    cli.write('bad.pack', content);
    const { code, stderr } = await cli.run(['verify', 'bad.pack']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(reason) as string,
    });
  });
});
