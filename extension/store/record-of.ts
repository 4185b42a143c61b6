/** An article's small record. */
import type { Article } from '../../src/types.ts';
import type { ArticleRecord } from './records.ts';

/** What the store knows of an article that is new to it; `seen` is when it came, `bytes` what its text takes. */
export function recordOf(
  { sentences, ...facts }: Article,
  { packs, bytes, seen }: { packs: readonly string[]; bytes: number; seen: number },
): ArticleRecord {
  return {
    ...facts,
    day: dayOf(facts),
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
  return { ...record, ...facts, day: dayOf(facts), sentences: sentences.length };
}

/** What articles are sorted and filtered by in time. */
function dayOf({ published }: Pick<Article, 'published'>): string | null {
  return published && published.time;
}
