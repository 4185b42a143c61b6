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

/** The index is being built anew; articles up to this id are done. See index-care.ts. */
export interface RebuildState {
  readonly key: 'rebuild';
  readonly after: string;
}

export class CorpusDatabase extends Dexie {
  readonly articles!: Table<Article, string>;
  /** The packed index: named binary records. */
  readonly index!: Table<Uint8Array, string>;
  /** What is under way, so that a killed background can take it up again. */
  readonly meta!: Table<ShippedState | RebuildState, string>;

  /** The state of that key. */
  async state<Key extends 'shipped' | 'rebuild'>(key: Key) {
    const state = await this.meta.get(key);
    return state as Extract<ShippedState | RebuildState, { key: Key }> | undefined;
  }

  constructor(name = 'corpus') {
    super(name);
    this.version(1).stores({ articles: 'id, newsroom', index: '', meta: 'key' });
  }
}
