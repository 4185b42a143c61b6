import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AttributionKind, Difference, Scope, Span, Tier } from '../../src/types.ts';
import { articlePage, jsonLines, PARAGRAPHS, seedFile, useCli } from './cli.ts';

const cli = useCli();

interface Credited {
  readonly id: string;
  readonly sentences: readonly (Span & {
    readonly text: string;
    readonly attributions: readonly {
      outlet: string | null;
      kind: AttributionKind;
      scope: Scope;
      cue: Span;
      mention: Span | null;
    }[];
  })[];
}

describe('whence attributions --json', () => {
  it('gives a line with all sentences, and the words of each credit', async () => {
    const { code, stdout } = await cli.run(['attributions', seedFile('000'), '--json']);
    expect(code).toBe(0);
    const [document, ...more] = jsonLines<Credited>(stdout);
    expect(more).toEqual([]);
    const sentence = document?.sentences.find(({ text }) =>
      text.startsWith('The New York Times first reported'),
    );
    const credit = sentence?.attributions[0];
    expect(credit).toMatchObject({
      outlet: 'The New York Times',
      kind: 'first-reported',
      scope: 'article',
    });
    expect(sentence?.text.slice(credit?.cue.start, credit?.cue.end)).toMatch(/first reported/);
    expect(sentence?.text.slice(credit?.mention?.start, credit?.mention?.end)).toBe(
      'The New York Times',
    );
  });

  it('reads pages, and every record of JSONL, plain or gzipped', async () => {
    const text = PARAGRAPHS.join('\n\n');
    const lines = ['a', 'b']
      .map((id) => JSON.stringify({ id, url: null, outlet: null, title: null, date: null, text }))
      .join('\n');
    cli.write('two.jsonl', lines);
    cli.write('two.jsonl.gz', gzipSync(lines));
    cli.write('page.html', articlePage(PARAGRAPHS));
    const plain = await cli.run(['attributions', 'two.jsonl', '--json']);
    expect(jsonLines<Credited>(plain.stdout).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await cli.run(['attributions', 'two.jsonl.gz', '--json'])).stdout).toBe(plain.stdout);
    const [page] = jsonLines<Credited>(
      (await cli.run(['attributions', 'page.html', '--json'])).stdout,
    );
    expect(page?.sentences.map((one) => one.text)).toEqual([
      'Council closes bridge',
      ...PARAGRAPHS,
    ]);
    for (const { start, end, text: sentence } of jsonLines<Credited>(plain.stdout)[0]?.sentences ??
      []) {
      expect(text.slice(start, end)).toBe(sentence);
    }
  });

  it('refuses a broken line by its number', async () => {
    cli.write('broken.jsonl', '{"id":"a","text":"One."}\nnot json\n');
    const { code, stderr } = await cli.run(['attributions', 'broken.jsonl', '--json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^whence: broken\.jsonl:2: broken JSON .*\n$/);
  });
});

it('whence attributions prints lines to read', async () => {
  const { stdout } = await cli.run(['attributions', seedFile('000')]);
  expect(stdout).toMatch(
    /\tThe New York Times\tfirst-reported\tarticle\tThe New York Times first reported/,
  );
});

interface Matched {
  readonly id: string;
  readonly matches: readonly {
    article: string;
    sentence: { index: number; text: string };
    score: number;
    tier: Tier | null;
    differences: readonly Difference[];
  }[];
}

describe('whence match', () => {
  it('finds the sentences most like each query, best first', async () => {
    const queries = [
      {
        id: 'q1',
        text: '"We need to take away children," Sessions told the prosecutors in a conference call.',
      },
      { id: 'q2', text: 'The town council voted to close the old bridge.' },
    ];
    cli.write('q.jsonl', queries.map((query) => JSON.stringify(query)).join('\n'));
    const { code, stdout } = await cli.run(['match', '--queries', 'q.jsonl']);
    expect(code).toBe(0);
    const [known, unknown] = jsonLines<Matched>(stdout);
    expect(known?.matches[0]).toMatchObject({
      tier: 'same',
      article: expect.stringMatching(/^00\d$/) as string,
    });
    expect(known?.matches[0]?.sentence.text).toContain('We need to take away');
    const scores = known?.matches.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.length).toBeLessThanOrEqual(10);
    expect(unknown?.id).toBe('q2');
    expect(unknown?.matches.filter(({ tier }) => tier === 'same')).toEqual([]);
  });

  it.each([
    ['no queries', ['match'], /--queries is missing/],
    ['a query without text', ['match', '--queries', 'bad.jsonl'], /bad\.jsonl:1: "text": /],
    [
      'queries that are not there',
      ['match', '--queries', 'absent.jsonl'],
      /absent\.jsonl: no such file/,
    ],
  ])('refuses %s', async (_, args, stderr) => {
    cli.write('bad.jsonl', '{"id":"q"}\n');
    expect(await cli.run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
  });
});

describe('whence compare', () => {
  it('says of each pair whether it is one claim, and what differs', async () => {
    const a = 'The council voted on Monday to close the old bridge for 12 months.';
    const pairs = [
      { a, b: a },
      { a, b: 'A pilot landed his plane on a frozen lake in the north of the country.' },
    ];
    cli.write('p.jsonl', pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const { stdout } = await cli.run(['compare', '--pairs', 'p.jsonl']);
    const [same, other] = jsonLines<{
      score: number;
      tier: Tier | null;
      differences: Difference[];
    }>(stdout);
    expect(same).toMatchObject({ tier: 'same', differences: [] });
    expect(other?.tier).toBeNull();
    expect(other?.score).toBeLessThan(same?.score ?? 0);
  });

  it('refuses a pair of one', async () => {
    cli.write('one.jsonl', '{"a":"x","b":"y"}\n{"a":"x"}\n');
    const { code, stderr } = await cli.run(['compare', '--pairs', 'one.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^whence: one\.jsonl:2: "b": .*\n$/);
  });
});
