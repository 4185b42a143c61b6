import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedDocuments, seedFacts } from '../../src/corpus/seeds.ts';
import { splitSentences } from '../../src/text/sentences/split.ts';

const facts = seedFacts(JSON.parse(readFileSync('seeds/seeds.json', 'utf8')));
const files = new Map(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]),
);
const docs = new Map(seedDocuments(facts, files).map((doc) => [doc.id, doc]));

interface Quote {
  readonly seed: string;
  readonly quote: string;
}
interface Pair {
  readonly a: Quote;
  readonly b: Quote;
}
interface Gold {
  readonly articles: readonly {
    seed: string;
    outlet: string | null;
    newsroom: string | null;
    title: string | null;
    published: string | null;
  }[];
  readonly claims: readonly { reports: readonly Quote[] }[];
  readonly optionalPairs: readonly Pair[];
  readonly different: readonly Pair[];
  readonly attributions: readonly Quote[];
}
const gold = JSON.parse(readFileSync('test/gold/seeds.json', 'utf8')) as Gold;

describe('seeds.json', () => {
  it('speaks of every seed', () => {
    expect(facts.map(({ file }) => file)).toEqual([...files.keys()].sort());
  });

  it.each(facts)(
    'says nothing of $id that its words do not say',
    ({ file, outlet, newsroom, title, published }) => {
      for (const fact of [outlet, newsroom, title, published]) {
        for (const words of fact?.words ?? []) expect(files.get(file)).toContain(words);
      }
      for (const name of [outlet, newsroom, title])
        if (name) expect(name.words.join(' ')).toContain(name.value);
      if (published) expect(published.words.join(' ')).toContain(published.value.time);
    },
  );

  it.each(gold.articles)(
    'agrees with the gold on $seed',
    ({ seed, outlet, newsroom, title, published }) => {
      const doc = docs.get(seed);
      expect(doc).toMatchObject({ outlet, newsroom, title });
      expect(doc?.published?.time ?? null).toBe(published);
    },
  );
});

describe('seed documents', () => {
  const sentences = (seed: string) => {
    const { text, blocks } = docs.get(seed) ?? { text: '', blocks: [] };
    return splitSentences(text, blocks).map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      kind: blocks[span.block]?.kind,
    }));
  };

  const quotes = new Map(
    [
      ...gold.claims.flatMap(({ reports }) => reports),
      ...gold.attributions,
      ...[...gold.optionalPairs, ...gold.different].flatMap(({ a, b }) => [a, b]),
    ].map((quote) => [`${quote.seed} ${quote.quote}`, quote]),
  );

  /** The words that may stand before a quote in its sentence: a quote may be a piece of it, or stand behind a dateline. */
  const LEADS =
    /^(?:Top former Justice Department officials, including U\.S\. |Washington \(CNN\)|WASHINGTON — )?$/;

  it.each([...quotes.values()])('begin a sentence at $seed: $quote', ({ seed, quote }) => {
    const at = docs.get(seed)?.text.indexOf(quote) ?? -1;
    const found = sentences(seed).find(({ start, end }) => start <= at && at < end);
    expect(found?.text.slice(0, at - found.start)).toMatch(LEADS);
  });

  it('know furniture, captions and headlines', () => {
    const kinds = (seed: string, kind: string) =>
      sentences(seed)
        .filter((one) => one.kind === kind)
        .map(({ text }) => text.slice(0, 40));
    expect(kinds('002', 'furniture')).toEqual(['Read the original article on Business In']);
    expect(kinds('003', 'furniture')[0]).toBe('IE 11 is not supported.');
    expect(kinds('003', 'caption')).toHaveLength(3);
    expect(kinds('004', 'furniture')).toEqual(['What You Need To Know']);
    expect(kinds('004', 'headline')).toEqual([]);
    for (const seed of ['000', '001', '002', '003'])
      expect(kinds(seed, 'headline')).toHaveLength(1);
  });
});
