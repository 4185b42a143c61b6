import type { IndexStore } from '../types.ts';

/** An index kept in memory: for tests, the command line and scripts. */
export class MemoryIndexStore implements IndexStore {
  readonly #records = new Map<string, Uint8Array>();

  async get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return keys.map((key) => this.#records.get(key));
  }

  async apply(changes: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    for (const [key, record] of changes) {
      if (record) this.#records.set(key, record);
      else this.#records.delete(key);
    }
  }

  /** What is in it, by key. */
  get records(): ReadonlyMap<string, Uint8Array> {
    return this.#records;
  }
}
