import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryArticles } from '../src/corpus/memory.ts';
import { plainTextDocument } from '../src/corpus/plain-text.ts';
import { addDocuments, check, indexed, readDocument } from '../src/engine.ts';
import { MemoryIndexStore } from '../src/index/memory-store.ts';
import type { Check, RawDocument } from '../src/types.ts';

const document = (
  paragraphs: readonly string[],
  facts: Partial<RawDocument> = {},
): RawDocument => ({
  ...plainTextDocument(paragraphs.join('\n\n'), facts),
  ...facts,
});

const STORY = [
  'IE 11 is not supported. For an optimal experience visit our site on another browser.',
  'The harbor board sold the old customs house for a third of its value, The Miami Herald reported.',
  'The buyer, a firm that the chairman’s brother runs, paid $1.2 million in March and has since rented it to the city.',
  'The board will meet on Tuesday to hear what the residents of the quay think of the sale.',
];

describe('reading a document', () => {
  const article = readDocument(
    document(STORY, { url: 'https://www.cnn.com/2024/05/06/harbor/index.html?utm_source=x' }),
  );

  it('knows the publisher by the address', () => {
    expect(article).toMatchObject({ outlet: 'CNN', newsroom: 'CNN' });
    expect(article.url).not.toContain('utm_source');
  });

  it('gives every sentence its place in the text as it came', () => {
    const text = STORY.join('\n\n');
    for (const one of article.sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('gives cues in the sentence’s own offsets, though the text was normalised', () => {
    const curly = readDocument(
      document(['“I\u200b’m out — for good,” Ada Roe told the Boston Globe.']),
    );
    const [{ text, attributions } = { text: '', attributions: [] }] = curly.sentences;
    const [told] = attributions;
    expect(text.slice(told?.mention?.start, told?.mention?.end)).toBe('the Boston Globe');
  });

  it('keeps an outlet that the registry lacks as it was given', () => {
    expect(readDocument(document(STORY, { outlet: 'Quay Street Gazette' })).outlet).toBe(
      'Quay Street Gazette',
    );
  });

  it('indexes what states a claim, and no furniture', () => {
    const { sentences } = indexed(article);
    expect(sentences.map((one) => one.text).join(' ')).not.toContain('IE 11');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
  });
});

describe('checking a page', () => {
  const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
  const findings = (checked: Check) =>
    checked.sentences.filter((one) => one.finding).map((one) => one.text.slice(0, 20));
  beforeAll(() =>
    addDocuments([document(STORY, { id: 'cnn', url: 'https://www.cnn.com/harbor' })], corpus),
  );

  it('says nothing of sentences that the corpus does not know', async () => {
    const page = document([
      'A goat has been elected mayor of a village in the Pyrenees for a year.',
    ]);
    expect(findings(await check(page, corpus))).toEqual([]);
  });

  it('says where a known claim comes from', async () => {
    const page = document([
      'The old customs house was sold by the harbor board for a third of its value.',
      'Gulls do not care.',
    ]);
    const checked = await check(page, corpus);
    expect(findings(checked)).toEqual(['The old customs hous']);
    const [{ finding } = { finding: null }] = checked.sentences;
    expect(finding?.firstReported).toMatchObject({ outlet: 'Miami Herald', basis: 'credited' });
    expect(finding).toMatchObject({ articles: 1, origins: 1 });
    expect(checked.corpus).toEqual({ articles: 1, newsrooms: 1 });
  });

  it('drops what the reader keeps apart before it decides anything', async () => {
    const claim = 'The old customs house was sold by the harbor board for a third of its value.';
    const page = document([claim]);
    const asked: string[][] = [];
    const refused = (here: string, there: string) => asked.push([here, there]) > 0;
    expect(findings(await check(page, corpus, refused))).toEqual([]);
    expect(asked).toContainEqual([claim, STORY[1]]);
    expect(findings(await check(page, corpus, () => false))).toHaveLength(1);
  });

  it('knows a page that the corpus holds, at its address or as its text', async () => {
    const anywhere = await check(document(STORY), corpus);
    expect(anywhere.page).toMatchObject({ newsroom: 'CNN' });
    const changed = [...STORY.slice(0, 3), 'A paragraph that came later.'];
    const there = await check(document(changed, { url: 'https://cnn.com/harbor' }), corpus);
    expect(there.page).toMatchObject({ newsroom: 'CNN' });
    expect(findings(there)).toHaveLength(2);
  });

  it('never marks furniture', async () => {
    const checked = await check(document(STORY), corpus);
    expect(checked.sentences[0]).toMatchObject({ finding: null });
    expect(checked.sentences[0]?.text).toContain('IE 11');
  });

  it('answers an empty page and an empty corpus', async () => {
    const empty = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
    expect((await check(document(['']), corpus)).sentences).toEqual([]);
    expect(findings(await check(document(STORY), empty))).toEqual([]);
  });
});
