import type { ArticleToIndex } from '../../src/index/segment.ts';
import { fullScore, keysOf, queryKeysOf, shareOf } from '../../src/index/keys.ts';
import type { Candidate } from '../../src/index/look-up.ts';
import { analyse } from '../../src/text/analyse.ts';
import { INDEX } from '../../src/tuning.ts';

/** The index's answers without an index: every query is compared with every sentence, in the order of adding. */
export class Oracle {
  readonly #articles = new Map<string, ArticleToIndex>();

  add(articles: readonly ArticleToIndex[]): void {
    for (const [id, article] of new Map(articles.map((one) => [one.id, one]))) {
      this.#articles.delete(id);
      this.#articles.set(id, article);
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#articles.delete(id);
  }

  lookUp(query: string, limit: number): Candidate[] {
    const keys = queryKeysOf(analyse(query));
    const full = fullScore(keys);
    const all = [...this.#articles.values()].flatMap(({ id, sentences }) =>
      sentences.map(({ index, text }) => {
        const there = new Map(keysOf(analyse(text)).map((key) => [key.hash, key]));
        const sum = keys.reduce((total, key) => {
          const same = there.get(key.hash);
          if (!same) return total;
          const next = key.context > 0 && key.context === same.context;
          return total + (next ? key.weightInContext : key.weight);
        }, 0);
        return { article: id, sentence: index, sum };
      }),
    );
    return all
      .filter(({ sum }) => sum > 0 && sum >= full * INDEX.leastScore)
      .sort((one, two) => two.sum - one.sum)
      .slice(0, limit)
      .map(({ article, sentence, sum }) => ({ article, sentence, score: shareOf(sum, full) }));
  }
}
