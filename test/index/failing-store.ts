import type { MemoryIndexStore } from '../../src/index/memory-store.ts';
import type { IndexStore } from '../../src/types.ts';

/** A worker's death, as far as an index can see it. */
export class Killed extends Error {}

/** A store whose user dies at its n-th call (from 0): before it is done, or just after. */
export class FailingStore implements IndexStore {
  calls = 0;
  readonly #store: MemoryIndexStore;
  readonly #at: number;
  readonly #after: boolean;

  constructor(store: MemoryIndexStore, at: number, after: boolean) {
    this.#store = store;
    this.#at = at;
    this.#after = after;
  }

  get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#call(() => this.#store.get(keys));
  }

  apply(changes: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    return this.#call(() => this.#store.apply(changes));
  }

  async #call<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    const dies = this.calls === this.#at;
    this.calls += 1;
    if (dies && !this.#after) throw new Killed();
    const answer = await call();
    if (dies) throw new Killed();
    return answer;
  }
}
