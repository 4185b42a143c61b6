import type { ArticleToIndex } from '../../src/index/add.ts';
import { fullScore, keysOf, NEIGHBOUR_GAIN } from '../../src/index/keys.ts';
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
    const keys = keysOf(analyse(query));
    const full = fullScore(keys);
    const all = [...this.#articles.values()].flatMap(({ id, sentences }) =>
      sentences.map(({ index, text }) => {
        const there = new Map(keysOf(analyse(text)).map((key) => [key.hash, key]));
        const sum = keys.reduce((total, key) => {
          const same = there.get(key.hash);
          if (!same) return total;
          const next = key.neighbour > 0 && key.neighbour === same.neighbour;
          return total + key.weight + (next ? NEIGHBOUR_GAIN : 0);
        }, 0);
        return { article: id, sentence: index, sum };
      }),
    );
    return all
      .filter(({ sum }) => sum > 0 && sum >= full * INDEX.leastScore)
      .sort((one, two) => two.sum - one.sum)
      .slice(0, limit)
      .map(({ article, sentence, sum }) => ({ article, sentence, score: sum / full }));
  }
}
