/** An article's small record. */
import { hashText } from '../../src/text/hash.ts';
import type { Article } from '../../src/types.ts';
import type { ArticleRecord } from './records.ts';

/** What the store knows of an article that is new to it; `seen` is when it came, `bytes` what its text takes. */
export function recordOf(
  { sentences, ...facts }: Article,
  { packs, bytes, seen }: { packs: readonly string[]; bytes: number; seen: number },
): ArticleRecord {
  return {
    ...facts,
    ...keysOf(facts),
    packs,
    indexed: 1,
    firstSeen: seen,
    lastSeen: seen,
    revision: 1,
    sentences: sentences.length,
    bytes,
  };
}

/** A record with what a new reading of its article says. */
export function factsChanged(record: ArticleRecord, article: Article): ArticleRecord {
  const { sentences, ...facts } = article;
  return { ...record, ...facts, ...keysOf(facts), sentences: sentences.length };
}

/** What articles are found by. */
export function keysOf({
  url,
  published,
}: Pick<Article, 'url' | 'published'>): Pick<ArticleRecord, 'address' | 'day'> {
  return { address: url === null ? null : hashText(url), day: published && published.time };
}
