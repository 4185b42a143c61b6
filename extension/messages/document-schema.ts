/** What a page may send: a document within the bounds of every foreign one, its blocks in order. */
import * as v from 'valibot';
import { BOUNDS, publishedSchema } from '../../src/corpus/schema.ts';
import { LONGEST_URL } from '../../src/corpus/url.ts';
import type { RawDocument } from '../../src/types.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['headline', 'standfirst', 'body', 'caption', 'furniture']),
});

const document = v.object({
  id: v.nullable(text(BOUNDS.id)),
  url: v.nullable(text(LONGEST_URL)),
  outlet: v.nullable(text(BOUNDS.name)),
  newsroom: v.nullable(text(BOUNDS.name)),
  title: v.nullable(text(BOUNDS.title)),
  authors: v.pipe(v.array(text(BOUNDS.name)), v.maxLength(BOUNDS.authors)),
  published: v.nullable(publishedSchema),
  text: text(BOUNDS.text),
  blocks: v.pipe(v.array(block), v.maxLength(BOUNDS.blocks)),
});

/** A document whose blocks are ordered, apart, and inside its text. */
export const documentSchema: v.GenericSchema<unknown, RawDocument> = v.pipe(
  document,
  v.check(({ text, blocks }) => {
    const starts = [...blocks.map(({ start }) => start), text.length];
    return blocks.every(({ start, end }, i) => start <= end && end <= starts[i + 1]!);
  }, 'The blocks of a document must be ordered, must not overlap, and must lie inside its text.'),
);
