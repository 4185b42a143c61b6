/** The engine's storage interfaces over the corpus database. */
import type { Article, ArticleStore, CorpusSize, IndexStore } from '../../src/types.ts';
import type { CorpusDatabase } from './database.ts';

export class DexieArticles implements ArticleStore {
  constructor(private readonly db: CorpusDatabase) {}

  get(ids: readonly string[]): Promise<readonly (Article | undefined)[]> {
    return this.db.articles.bulkGet([...ids]);
  }

  /** Counts keys of an index only; articles of unknown newsroom count as articles. */
  size(): Promise<CorpusSize> {
    return this.db.transaction('r', this.db.articles, async () => ({
      articles: await this.db.articles.count(),
      newsrooms: (await this.db.articles.orderBy('newsroom').uniqueKeys()).length,
    }));
  }
}

export class DexieIndex implements IndexStore {
  constructor(private readonly db: CorpusDatabase) {}

  get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.db.index.bulkGet([...keys]);
  }

  apply(changes: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    const gone = [...changes].flatMap(([key, value]) => (value === null ? [key] : []));
    const kept = [...changes].flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
    return this.db.transaction('rw', this.db.index, async () => {
      await this.db.index.bulkDelete(gone);
      await this.db.index.bulkPut(
        kept.map(({ value }) => compact(value)),
        kept.map(({ key }) => key),
      );
    });
  }
}

/** IndexedDB would store the whole buffer behind a view. */
function compact(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
