import type { ArticleToIndex } from '../../src/index/segment.ts';
import { keysOf, queryOf, shareOf } from '../../src/index/keys.ts';
import type { Candidate } from '../../src/index/look-up.ts';
import { analyse } from '../../src/text/analyse.ts';

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
    const asked = queryOf(analyse(query));
    const all = [...this.#articles.values()].flatMap(({ id, sentences }) =>
      sentences.map(({ index, text }) => {
        const there = new Set(keysOf(analyse(text)));
        const shared = asked.keys.filter(({ hash }) => there.has(hash));
        const sum = shared.reduce((total, { weight }) => total + weight, 0);
        return { article: id, sentence: index, sum };
      }),
    );
    return all
      .filter(({ sum }) => sum >= asked.least)
      .sort((one, two) => two.sum - one.sum)
      .slice(0, limit)
      .map(({ article, sentence, sum }) => ({ article, sentence, score: shareOf(sum, asked) }));
  }
}
