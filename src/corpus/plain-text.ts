import { parsePublished } from '../text/published.ts';
import type { RawDocument } from '../types.ts';
import { blocksOf } from './blocks.ts';

/** What the giver of a text knows of it. */
export type TextFacts = Partial<
  Pick<RawDocument, 'id' | 'url' | 'outlet' | 'newsroom' | 'title' | 'published'>
>;

/** "date 2020-10-07 ", as some archives put before an article. */
const LEADING_DATE = /^\s*date:? (\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)\s+/i;

/**
 * A document from plain text, which it keeps unit for unit: a date before the
 * article is read, and left out of the blocks; the title is the headline that
 * the text holds. What the giver knows goes before what is read.
 */
export function plainTextDocument(text: string, facts: TextFacts = {}): RawDocument {
  const [lead = '', date = ''] = LEADING_DATE.exec(text) ?? [];
  const blocks = blocksOf(text, facts.title ?? null, lead.length);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return {
    id: facts.id ?? null,
    url: facts.url ?? null,
    outlet: facts.outlet ?? null,
    newsroom: facts.newsroom ?? null,
    title: facts.title ?? (headline ? text.slice(headline.start, headline.end) : null),
    authors: [],
    published: facts.published ?? parsePublished(date),
    text,
    blocks,
  };
}
