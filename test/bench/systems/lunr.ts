import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lunrIndex from 'lunr';
import { numbered, type Hit, type System } from '../system.ts';

export const lunr: System = {
  name: 'lunr',
  async build(articles, folder) {
    const sentences = numbered(articles);
    const index = lunrIndex(function () {
      this.field('text');
      sentences.forEach(({ text }, id) => this.add({ id, text }));
    });
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    const refs = sentences.map(({ article, sentence }) => ({ article, sentence }));
    await writeFile(join(folder, 'refs.json'), JSON.stringify(refs));
  },
  async open(folder) {
    const index = lunrIndex.Index.load(
      JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as object,
    );
    const refs = JSON.parse(await readFile(join(folder, 'refs.json'), 'utf8')) as Hit[];
    const search = (text: string, limit: number): Hit[] => {
      // Its query language would read our punctuation as operators.
      const terms = lunrIndex.tokenizer(text).map((token) => token.toString());
      const found = index.query((query) => query.term(terms, { usePipeline: true }));
      return found.slice(0, limit).map(({ ref }) => refs[Number(ref)]!);
    };
    return { search: async (page, limit) => page.map((text) => search(text, limit)) };
  },
};
