import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { isStop, stemOf } from '../../../src/text/terms.ts';
import { numbered, type Hit, type System } from '../system.ts';

type Stored = Hit & { readonly id: number; readonly text: string };

function system(name: string, options: Omit<Options<Stored>, 'fields'>): System {
  const all: Options<Stored> = {
    ...options,
    fields: ['text'],
    storeFields: ['article', 'sentence'],
  };
  return {
    name,
    async build(articles, folder) {
      const index = new MiniSearch(all);
      index.addAll(numbered(articles).map((one, id) => ({ ...one, id })));
      await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    },
    async open(folder) {
      const index = MiniSearch.loadJSON(await readFile(join(folder, 'index.json'), 'utf8'), all);
      const search = (text: string, limit: number): Hit[] =>
        index.search(text).slice(0, limit) as unknown as Hit[];
      return { search: async (page, limit) => page.map((text) => search(text, limit)) };
    },
  };
}

export const minisearch = system('minisearch', {});

/** With our stems and stop words. */
export const minisearchStems = system('minisearch, stems and stop words', {
  processTerm: (term) => {
    const word = term.toLowerCase();
    return isStop(word) ? null : stemOf(word);
  },
});
