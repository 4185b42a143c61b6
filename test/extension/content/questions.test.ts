import { describe, expect, it } from 'vitest';
import {
  answerOf,
  LONGEST_PIECE,
  numbered,
  questionsOf,
  type Question,
} from '../../../extension/content/questions.ts';
import type { Block, Check, RawDocument } from '../../../src/types.ts';
import { checkOf, sentence } from '../findings.ts';

const posts = (count: number, word = 'pilot') =>
  Array.from({ length: count }, (_, i) => `Of the ${word}s ${i} stood in the harbor.`.repeat(8));

function documentOf(paragraphs: readonly string[]): RawDocument {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + paragraph.length, kind: 'body' });
    text += paragraph;
  }
  const facts = { id: null, outlet: 'The Courier', newsroom: null, title: 'Live', authors: [] };
  return { ...facts, url: 'https://www.example.org/live', published: null, text, blocks };
}

const LONG = posts(600);
const texts = (questions: readonly Question[]) => questions.map(({ document }) => document.text);

describe('a long article', () => {
  it('is asked about in pieces that are its whole text, each with its facts', () => {
    const whole = documentOf(LONG);
    const questions = questionsOf(whole);
    expect(questions.length).toBeGreaterThan(5);
    for (const { from, document } of questions) {
      expect(whole.text.slice(from, from + document.text.length)).toBe(document.text);
      expect(document).toMatchObject({ url: whole.url, outlet: whole.outlet, title: 'Live' });
    }
    const paragraphs = questions.flatMap(({ document: { text, blocks } }) =>
      blocks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(paragraphs).toEqual(LONG);
  });

  it('is asked about in pieces that have an end, whatever its words', () => {
    const same = documentOf(Array.from({ length: 600 }, () => LONG[0]!));
    for (const { document } of [...questionsOf(same), ...questionsOf(documentOf(LONG))])
      expect(document.text.length).toBeLessThan(LONGEST_PIECE + 2 * LONG[0]!.length);
  });

  it.each([0, 300, 600])('has at most two new questions when a post comes before post %d', (at) => {
    const before = new Set(texts(questionsOf(documentOf(LONG))));
    const more = LONG.toSpliced(at, 0, ...posts(1, 'skipper'));
    const news = texts(questionsOf(documentOf(more))).filter((text) => !before.has(text));
    expect(news.length).toBeGreaterThan(0);
    expect(news.length).toBeLessThanOrEqual(2);
  });

  it('has one answer, its sentences at their places and numbered through', () => {
    const whole = documentOf(LONG);
    const questions = questionsOf(whole);
    const told = ({ document: { text } }: Question): Check => {
      const words = text.slice(0, 20);
      return checkOf([{ ...sentence(null), index: 0, start: 0, end: 20, text: words }]);
    };
    const answers = new Map(questions.map((one) => [one.document.text, told(one)]));
    const { sentences } = answerOf(questions, answers);
    expect(sentences.map(({ index }) => index)).toEqual(questions.map((_, i) => i));
    for (const { start, end, text } of sentences) expect(whole.text.slice(start, end)).toBe(text);
  });
});

it('an article of usual length is one question', () => {
  const article = documentOf(posts(30));
  expect(questionsOf(article)).toEqual([{ from: 0, document: article }]);
});

it('the sentences of several answers are numbered through', () => {
  const answer = checkOf([sentence(null), { ...sentence(null), index: 1 }]);
  const all = numbered([answer, answer]).flatMap(({ sentences }) => sentences);
  expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});
