import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import FlexSearch, { type IndexOptions } from 'flexsearch';
import { numbered, type Hit, type System } from '../system.ts';

function system(name: string, options: IndexOptions): System {
  return {
    name,
    async build(articles, folder) {
      const index = new FlexSearch.Index(options);
      const sentences = numbered(articles);
      sentences.forEach(({ text }, id) => index.add(id, text));
      const writes: Promise<void>[] = [];
      index.export((key, data) => {
        writes.push(writeFile(join(folder, `${key}.part`), data ?? ''));
      });
      await Promise.all(writes);
      const refs = sentences.map(({ article, sentence }) => ({ article, sentence }));
      await writeFile(join(folder, 'refs.json'), JSON.stringify(refs));
    },
    async open(folder) {
      const index = new FlexSearch.Index(options);
      for (const file of await readdir(folder)) {
        if (!file.endsWith('.part')) continue;
        const data = await readFile(join(folder, file), 'utf8');
        if (data) index.import(file.slice(0, -'.part'.length), data);
      }
      const refs = JSON.parse(await readFile(join(folder, 'refs.json'), 'utf8')) as Hit[];
      const search = (text: string, limit: number): Hit[] =>
        (index.search(text, { limit, suggest: true }) as number[]).map((id) => refs[id]!);
      return { search: async (page, limit) => page.map((text) => search(text, limit)) };
    },
  };
}

export const flexsearch = system('flexsearch', { tokenize: 'strict' });

export const flexsearchContext = system('flexsearch, context', {
  tokenize: 'strict',
  context: { depth: 2, resolution: 9, bidirectional: true },
});
