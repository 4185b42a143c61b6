/** Counts the corpus as it changes. */
import type { ArticleRecord, SizeState } from './records.ts';

/** The size after an article's record went from `before` to `after`; only what the index has counts. */
export function tally(
  size: SizeState,
  before: ArticleRecord | undefined,
  after: ArticleRecord | undefined,
): SizeState {
  const newsrooms = { ...size.newsrooms };
  const count = (record: ArticleRecord | undefined, by: 1 | -1): number => {
    if (record?.indexed !== 1) return 0;
    if (record.newsroom !== null) {
      const many = (newsrooms[record.newsroom] ?? 0) + by;
      if (many > 0) newsrooms[record.newsroom] = many;
      else delete newsrooms[record.newsroom];
    }
    return by;
  };
  const change = count(before, -1) + count(after, 1);
  return { ...size, articles: size.articles + change, newsrooms };
}
