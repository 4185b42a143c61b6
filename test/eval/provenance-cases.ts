/** Sentences of the shared data that credit an outlet, with the article that they draw on. */
import { outletByName } from '../../src/outlets/lookup.ts';
import { findMentions } from '../../src/outlets/mentions.ts';
import { parsePublished } from '../../src/text/published.ts';
import type { RawDocument } from '../../src/types.ts';
import { halfOf, readRows } from '../train/data.ts';

interface ArticleRow {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
  readonly title: string;
  readonly authors: string;
  readonly text: string;
}

interface LinkRow {
  readonly cited: string;
  readonly citing_doc: string;
  readonly citing_sentence: string;
  readonly cited_doc: string;
}

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly a_doc: string;
  readonly b_doc: string;
  readonly a_outlet: string;
  readonly b_outlet: string;
}

/** A sentence of `page` that credits; `source` is an article that states the same. */
export interface Case {
  readonly page: string;
  readonly sentence: string;
  readonly source: string;
  /** Whom the silver data says that the sentence credits; null where only our own reading tells. */
  readonly cited: string | null;
}

/** The silver links: who cites whom, found by others. */
export function linkCases(): Case[] {
  return readRows<LinkRow>('citation-links.silver').map((row) => ({
    page: row.citing_doc,
    sentence: row.citing_sentence,
    source: row.cited_doc,
    cited: outletByName(row.cited)?.name ?? row.cited,
  }));
}

/** Reuse pairs of two outlets of which one sentence names an outlet and the other does not: the tuning half. */
export function pairCases(limit: number): Case[] {
  const rows = readRows<PairRow>('reuse-pairs.silver').filter(
    (row) => row.a_outlet !== row.b_outlet && halfOf(`${row.a_doc} ${row.b_doc}`) === 'tune',
  );
  const cases = rows.flatMap((row): Case[] => {
    const [a, b] = [names(row.a), names(row.b)];
    if (a === b) return [];
    return a
      ? [{ page: row.a_doc, sentence: row.a, source: row.b_doc, cited: null }]
      : [{ page: row.b_doc, sentence: row.b, source: row.a_doc, cited: null }];
  });
  return cases.slice(0, limit);
}

function names(sentence: string): boolean {
  return findMentions(sentence).some((one) => one.sure);
}

/** The articles of the cases as documents. */
export function documentsOf(cases: readonly Case[]): RawDocument[] {
  const wanted = new Set(cases.flatMap((one) => [one.page, one.source]));
  return readRows<ArticleRow>('articles-2012-2016')
    .filter((row) => wanted.has(row.id))
    .map((row) => ({
      id: row.id,
      url: row.url,
      outlet: outletByName(row.outlet)?.name ?? null,
      newsroom: null,
      title: row.title,
      authors: row.authors ? [row.authors] : [],
      published: parsePublished(row.date),
      text: row.text,
      blocks: [],
    }));
}
