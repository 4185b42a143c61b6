/** What a page may send: foreign text, bounded in size. */
import * as v from 'valibot';
import type { RawDocument } from '../../src/types.ts';

/** UTF-16 units. A 30,000-word live blog is about 200,000. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_LINE = 4_096;
const MOST_BLOCKS = 20_000;
const MOST_AUTHORS = 100;

const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['headline', 'standfirst', 'body', 'caption', 'furniture']),
});

const published = v.object({
  time: line,
  precision: v.picklist(['second', 'minute', 'hour', 'day', 'month', 'year']),
});

const document = v.object({
  id: v.nullable(line),
  url: v.nullable(line),
  outlet: v.nullable(line),
  newsroom: v.nullable(line),
  title: v.nullable(line),
  authors: v.pipe(v.array(line), v.maxLength(MOST_AUTHORS)),
  published: v.nullable(published),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
});

/** A document whose blocks are ordered, apart, and inside its text. */
export const documentSchema: v.GenericSchema<unknown, RawDocument> = v.pipe(
  document,
  v.check(({ text, blocks }) => {
    const starts = [...blocks.map(({ start }) => start), text.length];
    return blocks.every(({ start, end }, i) => start <= end && end <= starts[i + 1]!);
  }, 'The blocks of a document must be ordered, must not overlap, and must lie inside its text.'),
);
