/** A database of version 3 with many articles, in a page of the extension. Each function runs there by itself. */

/** Fills an empty one; with a tenth as many deleted articles. */
export async function fillVersion3(articles: number): Promise<void> {
  const STEP = 2_000;
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('failed'));
    });
  const recordOf = (n: number) => ({
    id: `article-${String(n).padStart(7, '0')}`,
    url: `https://quay-${n % 400}.example/2019/05/${n}-the-harbor-board-has-put-off-its-vote`,
    outlet: `The Quay ${n % 400}`,
    newsroom: `The Quay ${n % 400}`,
    title: `The harbor board has put off its vote for the ${n}th time`,
    authors: ['Ann Lee'],
    published: { time: `20${10 + (n % 10)}-05-${10 + (n % 20)}`, precision: 'day' },
    day: `20${10 + (n % 10)}-05-${10 + (n % 20)}`,
    packs: ['kept'],
    ...{ indexed: 1, firstSeen: n, lastSeen: n, revision: 1, sentences: 30, bytes: 2_000 },
  });
  const db = await asked(indexedDB.open('corpus'));
  const put = async (table: string, from: number, to: number, one: (n: number) => object) => {
    for (let at = from; at < to; at += STEP) {
      const tx = db.transaction(table, 'readwrite');
      for (let n = at; n < Math.min(to, at + STEP); n += 1) tx.objectStore(table).put(one(n));
      await new Promise((resolve) => (tx.oncomplete = resolve));
    }
  };
  await put('articles', 0, articles, recordOf);
  await put('deleted', articles, Math.round(articles * 1.1), (n) => {
    const record = recordOf(n);
    return { id: record.id, batch: Date.now(), record, text: { id: record.id }, revisions: [] };
  });
  db.close();
}

/** How many articles, and how many deleted ones, have the keys of version 4. */
export async function keyed(): Promise<{ articles: number; deleted: number }> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('failed'));
    });
  const db = await asked(indexedDB.open('corpus'));
  const store = (name: string) => db.transaction(name).objectStore(name);
  const articles = await asked(store('articles').index('address').count());
  const deleted = (await asked<unknown[]>(store('deleted').getAll())) as {
    record: { address?: unknown };
  }[];
  const keyed = deleted.filter(({ record }) => record.address !== undefined).length;
  db.close();
  return { articles, deleted: keyed };
}
