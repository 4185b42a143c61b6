/** The corpus in IndexedDB: everything that the background knows. */
import Dexie, { type Table } from 'dexie';
import type { Article } from '../../src/types.ts';

/** How far the shipped corpus is loaded; see shipped.ts. */
export interface ShippedState {
  readonly key: 'shipped';
  /** Identity of the pack. */
  readonly pack: string;
  /** Articles that it brought, in its order. */
  readonly ids: readonly string[];
  readonly complete: boolean;
}

export class CorpusDatabase extends Dexie {
  readonly articles!: Table<Article, string>;
  /** The packed index: named binary records. */
  readonly index!: Table<Uint8Array, string>;
  readonly meta!: Table<ShippedState, string>;

  constructor(name = 'corpus') {
    super(name);
    this.version(1).stores({ articles: 'id, newsroom', index: '', meta: 'key' });
  }
}
