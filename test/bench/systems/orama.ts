import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { numbered, type Hit, type System } from '../system.ts';

const SCHEMA = { text: 'string' } as const;

export const orama: System = {
  name: 'orama',
  async build(articles, folder) {
    const index = create({ schema: SCHEMA });
    const documents = numbered(articles).map((one, id) => ({ ...one, id: String(id) }));
    await insertMultiple(index, documents, 5_000);
    await writeFile(join(folder, 'index.json'), JSON.stringify(save(index)));
  },
  async open(folder) {
    const index = create({ schema: SCHEMA });
    load(index, JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as RawData);
    return {
      async search(page, limit) {
        const answers: Hit[][] = [];
        for (const term of page) {
          const { hits } = await search(index, { term, limit });
          answers.push(hits.map(({ document }) => document as unknown as Hit));
        }
        return answers;
      },
    };
  },
};
