/**
 * Runs in a page of the extension: puts an empty database, as an earlier
 * version of Dexie's tables had it, in the place of the one that is there.
 */
export async function replaceDatabase(
  schema: Readonly<Record<string, string>>,
  version: number,
): Promise<void> {
  const pathOf = (path: string) => (path.startsWith('[') ? path.slice(1, -1).split('+') : path);
  const done = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('failed'));
      request.onblocked = () => reject(new Error('blocked'));
    });
  await done(indexedDB.deleteDatabase('corpus'));
  const opening = indexedDB.open('corpus', 10 * version); // as Dexie counts
  opening.onupgradeneeded = () => {
    for (const [table, columns] of Object.entries(schema)) {
      const [key = '', ...others] = columns.split(', ');
      const store = opening.result.createObjectStore(table, key ? { keyPath: pathOf(key) } : {});
      for (const one of others) {
        const path = one.replace('*', '');
        store.createIndex(path, pathOf(path), { multiEntry: one.startsWith('*') });
      }
    }
  };
  (await done(opening)).close();
}
