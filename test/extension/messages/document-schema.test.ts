import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../extension/messages/document-schema.ts';

const DOCUMENT = {
  id: null,
  url: 'https://www.example.org/1',
  outlet: null,
  newsroom: null,
  title: 'Gates stayed shut',
  authors: ['Ann Reporter'],
  published: { time: '2021-10-07', precision: 'day' },
  text: 'Gates stayed shut\n\nThe gates stayed shut.',
  blocks: [
    { start: 0, end: 17, kind: 'headline' },
    { start: 19, end: 41, kind: 'body' },
  ],
};

const accepts = (change: object) => v.is(documentSchema, { ...DOCUMENT, ...change });

describe('a document from a page', () => {
  it('is accepted when it is in order', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ blocks: [] })).toBe(true);
  });

  it.each([
    ['blocks that overlap', { blocks: [DOCUMENT.blocks[1], DOCUMENT.blocks[0]] }],
    ['blocks outside the text', { blocks: [{ start: 0, end: 99, kind: 'body' }] }],
    ['a block of an unknown kind', { blocks: [{ start: 0, end: 9, kind: 'advert' }] }],
    ['text beyond bounds', { text: 'x'.repeat(2_000_001) }],
    ['authors beyond bounds', { authors: Array<string>(51).fill('Ann') }],
    ['a time that is none', { published: { time: 'yesterday', precision: 'day' } }],
    ['a field of another type', { title: 5 }],
  ])('is refused with %s', (_, change) => {
    expect(accepts(change)).toBe(false);
  });
});
