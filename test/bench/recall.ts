import { wordsOf, type BenchArticle, type BenchPage, type Kind, type Twin } from './corpus.ts';
import type { Hit } from './system.ts';

export interface Recall {
  twins: number;
  first: number;
  amongFive: number;
}

export type RecallByKind = Partial<Record<Kind, Recall>>;

const keyOf = ({ article, sentence }: Hit): string => `${article} ${sentence}`;

/**
 * Adds a page's answers to the counts. A twin's rank is its place among answers
 * that are not known twins of the sentence, and that say different words: what
 * else is right does not count against it.
 */
export function countRecall(
  counts: RecallByKind,
  page: BenchPage,
  answers: ReadonlyMap<number, readonly Hit[]>,
  textOf: ReadonlyMap<string, string>,
): void {
  for (const twin of page.twins) {
    const hits = answers.get(twin.query);
    if (!hits) continue;
    const rank = rankOf(twin, page.twins, hits, textOf);
    const count = (counts[twin.kind] ??= { twins: 0, first: 0, amongFive: 0 });
    count.twins += 1;
    if (rank === 1) count.first += 1;
    if (rank <= 5) count.amongFive += 1;
  }
}

/** The place of a twin among answers that are not known twins of the sentence and say different words; from 1. */
export function rankOf(
  twin: Twin,
  twins: readonly Twin[],
  hits: readonly Hit[],
  textOf: ReadonlyMap<string, string>,
): number {
  const known = twins.filter(({ query }) => query === twin.query);
  const right = new Set(known.map((one) => textOf.get(keyOf(one))));
  const passed = new Set<string | undefined>();
  for (const hit of hits) {
    if (keyOf(hit) === keyOf(twin)) return passed.size + 1;
    const text = textOf.get(keyOf(hit));
    if (!right.has(text)) passed.add(text);
  }
  return Infinity;
}

/** The words of every corpus sentence, by article and place. */
export function textsOf(articles: readonly BenchArticle[]): Map<string, string> {
  return new Map(
    articles.flatMap(({ id, sentences }) =>
      sentences.map((text, sentence) => [keyOf({ article: id, sentence }), wordsOf(text)] as const),
    ),
  );
}
