import { describe, expect, it } from 'vitest';
import { newsroomOf, type Facts } from '../../src/provenance/newsroom.ts';
import { article, credit, type Line } from './build.ts';

const room = (facts: Partial<Facts>, ...lines: readonly Line[]) =>
  newsroomOf(
    { outlet: null, newsroom: null, authors: [], ...facts },
    article('a', {}, ...lines).sentences,
  );
const AP = 'The Associated Press';
const syndicated = (text: string, outlet = AP): Line => [
  text,
  credit('syndicated', outlet, { scope: 'article' }),
];

describe('whose reporting an article is', () => {
  it('is what its giver says', () => {
    const line = syndicated('DOVER (AP) - A bridge fell.');
    expect(room({ newsroom: 'Newsday', outlet: 'Yahoo News' }, line)).toBe('Newsday');
  });

  it('is the agency of the byline', () => {
    const authors = ['Jane Doe, Associated Press'];
    expect(room({ outlet: 'Newsday', authors }, 'A bridge fell.')).toBe(AP);
    expect(room({ outlet: 'Newsday', authors: ['Jane Doe'] }, 'A bridge fell.')).toBe('Newsday');
  });

  it('is the outlet of a credit line', () => {
    expect(room({ outlet: 'Newsday' }, syndicated('DOVER (AP) - A bridge fell.'))).toBe(AP);
    const line = syndicated('Read the original article on Business Insider', 'Business Insider');
    expect(room({}, line)).toBe('Business Insider');
  });

  it('is not an agency that only contributed', () => {
    const line = syndicated('The Associated Press contributed to this report.');
    expect(room({ outlet: 'Newsday' }, line)).toBe('Newsday');
  });

  it('is an agency whose writers contributed, as its own stories say', () => {
    const line = syndicated('Associated Press writer Jane Doe in Dover contributed.');
    expect(room({ outlet: 'Newsday' }, line)).toBe(AP);
  });

  it('is the publisher when nothing else tells', () => {
    expect(room({ outlet: 'Newsday' }, 'A bridge fell.')).toBe('Newsday');
  });

  it('is the outlet that speaks of its own work in an article without a publisher', () => {
    const line: Line = [
      'NBC News has reviewed the draft and confirmed details.',
      credit('confirmed', 'NBC News', { scope: 'article' }),
    ];
    expect(room({}, line)).toBe('NBC News');
  });

  it('is unknown when several outlets are credited, or none', () => {
    expect(room({}, 'A bridge fell.')).toBe(null);
    expect(room({}, syndicated('(AP)'), syndicated('(Reuters)', 'Reuters'))).toBe(null);
  });
});
