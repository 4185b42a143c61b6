import { expect, it } from 'vitest';
import { plainTextDocument } from '../../src/corpus/plain-text.ts';

it('reads a leading date, keeps the text as it is, and leaves the date out of the blocks', () => {
  const text = ' date 2020-10-07 WASHINGTON — The council voted.\n\nIt left.';
  const doc = plainTextDocument(text);
  expect(doc.published).toEqual({ time: '2020-10-07', precision: 'day' });
  expect(doc.text).toBe(text);
  expect(doc.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'WASHINGTON — The council voted.',
    'It left.',
  ]);
  expect(doc.title).toBeNull();
});

it('takes the headline for the title, and leaves unknown what nobody said', () => {
  expect(plainTextDocument('Council closes bridge\n\nThe council voted.')).toMatchObject({
    id: null,
    url: null,
    outlet: null,
    newsroom: null,
    title: 'Council closes bridge',
    published: null,
  });
});

it('believes the giver before the text', () => {
  const published = { time: '2019', precision: 'year' } as const;
  expect(
    plainTextDocument('date 2020-10-07 The council voted.', { id: 'x', published, title: 'T' }),
  ).toMatchObject({
    id: 'x',
    published,
    title: 'T',
  });
});
