import { addArticles } from '../../../src/index/add.ts';
import { lookUp } from '../../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../../src/index/memory-store.ts';
import { mergeStep } from '../../../src/index/merge.ts';
import { readText } from '../../../src/index/keys.ts';
import { FileIndexStore, writeIndex } from '../file-store.ts';
import type { System } from '../system.ts';

/** Our index, on a file of records. A search includes the analysis of the page. */
export const whence: System = {
  name: 'whence',
  async build(articles, folder) {
    const store = new MemoryIndexStore();
    await addArticles(
      store,
      articles.map(({ id, sentences }) => ({
        id,
        sentences: sentences.map((text, index) => ({ index, text })),
      })),
    );
    while (await mergeStep(store));
    await writeIndex(folder, store.records);
  },
  async open(folder) {
    const store = await FileIndexStore.open(folder);
    return { search: (page, limit) => lookUp(store, page.map(readText), limit) };
  },
};
