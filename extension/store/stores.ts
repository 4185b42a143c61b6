/** The engine's storage interfaces over the corpus database. */
import type { Article, ArticleStore, CorpusSize, IndexStore } from '../../src/types.ts';
import { readSentences, readTexts } from './body.ts';
import type { CorpusDatabase } from './database.ts';
import type { ArticleRecord, PackRecord, StoredBody } from './records.ts';

/** The articles for one check: a body that was read for its words is kept, for the article may be wanted whole. */
export class DexieArticles implements ArticleStore {
  readonly #bodies = new Map<string, StoredBody>();

  constructor(private readonly db: CorpusDatabase) {}

  /** Articles of packs that are off are not there. */
  async get(ids: readonly string[]): Promise<readonly (Article | undefined)[]> {
    const { db } = this;
    const tables = [db.articles, db.texts, db.packs];
    const { records, texts, packs } = await db.transaction('r', tables, async () => ({
      records: await db.articles.bulkGet([...ids]),
      texts: await db.texts.bulkGet(ids.filter((id) => !this.#bodies.has(id))),
      packs: await db.packs.toArray(),
    }));
    const bodies = new Map(texts.flatMap((text) => (text ? [[text.id, text.body] as const] : [])));
    const read = records.map(async (record, at) => {
      const body = this.#bodies.get(ids[at]!) ?? bodies.get(ids[at]!);
      return record && body && isOn(record, packs) ? articleOf(record, body) : undefined;
    });
    return Promise.all(read);
  }

  /** Of packs that are off, too: the index does not name them. */
  async texts(ids: readonly string[]): Promise<readonly (Pick<string[], 'at'> | undefined)[]> {
    const stored = await this.db.texts.bulkGet([...ids]);
    for (const text of stored) if (text) this.#bodies.set(text.id, text.body);
    return Promise.all(stored.map(async (text) => text && readTexts(text.body)));
  }

  /** Newsrooms are counted by name; articles of unknown newsroom count as articles only. */
  async size(): Promise<CorpusSize> {
    const size = await this.db.state('size');
    return {
      articles: size?.articles ?? 0,
      newsrooms: Object.keys(size?.newsrooms ?? {}).length,
    };
  }
}

/** An article with its sentences, from its record and its text. */
export async function articleOf(record: ArticleRecord, body: StoredBody): Promise<Article> {
  const { id, url, outlet, newsroom, title, authors, published } = record;
  const sentences = await readSentences(body);
  return { id, url, outlet, newsroom, title, authors, published, sentences };
}

/** Whether a pack that holds the article is on. A pack that has no record yet is. */
export function isOn({ packs }: Pick<ArticleRecord, 'packs'>, all: readonly PackRecord[]): boolean {
  return packs.some((id) => all.find((pack) => pack.id === id)?.on ?? true);
}

export class DexieIndex implements IndexStore {
  constructor(private readonly db: CorpusDatabase) {}

  get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.db.index.bulkGet([...keys]);
  }

  together<T>(work: () => Promise<T>): Promise<T> {
    return this.db.transaction('r', this.db.index, work);
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
