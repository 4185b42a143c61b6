/** For esbuild: writes tables of words as the stems that they are read as, so that no start of the background stems them. */
import { readFile } from 'node:fs/promises';

const IMPORT = "import { stemOf } from './terms.ts';";
/** The table of words: the first text in backticks. */
const TABLE = /(?<== `\n)[^`]+(?=`;$)/m;
const WORD = /[^\s|=]+/g;

/** 1,900 words: a tenth of what a start takes. Throws where a table is not as it was. */
export const bareStems = (stemOf) => ({
  name: 'bare-stems',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]text[\\/](?:antonyms|synonyms)\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(IMPORT) || !TABLE.test(source))
        throw new Error(`${path} has no table of words to stem any more`);
      const contents = source
        .replace(IMPORT, 'const stemOf = (stem: string) => stem;')
        .replace(TABLE, (table) => table.replace(WORD, (word) => stemOf(word)));
      return { contents, loader: 'ts' };
    }),
});
