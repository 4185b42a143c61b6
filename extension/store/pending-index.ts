/** An index whose changes wait for the transaction of the step that they belong to. */
import type { IndexStore } from '../../src/types.ts';

export class PendingIndex implements IndexStore {
  readonly changes = new Map<string, Uint8Array | null>();

  constructor(private readonly stored: IndexStore) {}

  async get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const asked = keys.filter((key) => !this.changes.has(key));
    const found = asked.length > 0 ? await this.stored.get(asked) : [];
    const stored = new Map(asked.map((key, at) => [key, found[at]]));
    return keys.map((key) => this.changes.get(key) ?? stored.get(key));
  }

  async apply(changes: ReadonlyMap<string, Uint8Array | null>): Promise<void> {
    for (const [key, record] of changes) this.changes.set(key, record);
  }
}
