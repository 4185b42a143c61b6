import type { Article, ArticleStore, CorpusSize } from '../types.ts';

/** Articles in memory, for tests and the command line. */
export class MemoryArticles implements ArticleStore {
  readonly #articles = new Map<string, Article>();

  /** Takes articles in; one of the same id is replaced. */
  async put(articles: readonly Article[]): Promise<void> {
    for (const article of articles) this.#articles.set(article.id, article);
  }

  /** Forgets articles; unknown ids are passed over. */
  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#articles.delete(id);
  }

  async get(ids: readonly string[]): Promise<readonly (Article | undefined)[]> {
    return ids.map((id) => this.#articles.get(id));
  }

  async texts(ids: readonly string[]): Promise<readonly (readonly string[] | undefined)[]> {
    return ids.map((id) => this.#articles.get(id)?.sentences.map(({ text }) => text));
  }

  /** Newsrooms are counted by name; articles of unknown newsroom count as articles only. */
  async size(): Promise<CorpusSize> {
    const newsrooms = new Set([...this.#articles.values()].map(({ newsroom }) => newsroom));
    newsrooms.delete(null);
    return { articles: this.#articles.size, newsrooms: newsrooms.size };
  }
}
