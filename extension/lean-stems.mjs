/** For esbuild: writes tables of words as the stems that they are read as, so that no start of the background stems them. */
import { readFile } from 'node:fs/promises';

const IMPORT = "import { stemOf } from './terms.ts';";
/** The table of words: the first text in backticks. */
const TABLE = /(?<== `\n)[^`]+(?=`;$)/m;

/** The rows of a table, each stem once; their order tells nothing, and sorted ones take less room. */
function stemmed(table, stemOf) {
  const words = (side) => [...new Set(side.match(/[a-z]+/g)?.map(stemOf))].join(' ');
  const rows = table.split(/\n| \| /).map((row) => row.split(' = ').map(words).join(' = '));
  return rows
    .filter((row) => row !== '')
    .sort()
    .join('\n');
}

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
        .replace(TABLE, (table) => stemmed(table, stemOf));
      return { contents, loader: 'ts' };
    }),
});
