import * as v from 'valibot';
import { parsePublished } from '../text/published.ts';
import type { Block, Published } from '../types.ts';
import { LONGEST_URL } from './url.ts';

/** Bounds of what a corpus takes from a foreign document; lengths in UTF-16 units. */
export const BOUNDS = {
  id: 256,
  name: 200,
  title: 1_000,
  authors: 50,
  text: 2_000_000,
  blocks: 20_000,
} as const;

const named = (most: number) => v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(most)));

export const publishedSchema = v.pipe(
  v.strictObject({
    time: v.pipe(v.string(), v.maxLength(40)),
    precision: v.picklist(['second', 'minute', 'hour', 'day', 'month', 'year']),
  }),
  v.check(isPublished, 'is no time of the precision that it states'),
);

function isPublished(published: Published): boolean {
  const parsed = parsePublished(published.time);
  return parsed?.time === published.time && parsed.precision === published.precision;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const blockSchema = v.strictTuple([
  offset,
  offset,
  v.picklist(['headline', 'standfirst', 'body', 'caption', 'furniture']),
]);

/** A document as a pack's line holds it: blocks as `[start, end, kind]`. */
export const documentSchema = v.pipe(
  v.strictObject({
    id: named(BOUNDS.id),
    url: named(LONGEST_URL),
    outlet: named(BOUNDS.name),
    newsroom: named(BOUNDS.name),
    title: named(BOUNDS.title),
    authors: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(BOUNDS.name))),
      v.maxLength(BOUNDS.authors),
    ),
    published: v.nullable(publishedSchema),
    text: v.pipe(v.string(), v.maxLength(BOUNDS.text)),
    blocks: v.pipe(v.array(blockSchema), v.maxLength(BOUNDS.blocks)),
  }),
  v.check(
    ({ blocks, text }) => inOrder(blocks, text.length),
    'has blocks that overlap or leave its text',
  ),
);

function inOrder(
  blocks: readonly (readonly [number, number, Block['kind']])[],
  length: number,
): boolean {
  let last = 0;
  return blocks.every(([start, end]) => {
    const fits = start >= last && end >= start && end <= length;
    last = end;
    return fits;
  });
}

/** One short sentence for the first thing that is wrong: `url: expected string, received 5`. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (!issue) return 'is not as expected';
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `"${path}": ${issue.message}`;
}
