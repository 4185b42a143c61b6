import type { Table } from 'dexie';

/** The records of a table in the order of their ids, so many at a time, each part in a reading of its own. */
export async function* inParts<T extends { readonly id: string }>(
  table: Table<T, string>,
  size: number,
): AsyncGenerator<readonly T[], void, void> {
  for (let after = ''; ;) {
    const part = await table.where(':id').above(after).limit(size).toArray();
    if (part.length > 0) yield part;
    if (part.length < size) return;
    after = part.at(-1)!.id;
  }
}
