/**
 * For esbuild: `content/marks.css?classes` has the page's marks as classes
 * (`::highlight(whence-first)` is `.mark-first`), so that a legend is drawn by
 * the very rules that mark a page.
 */
import { readFile } from 'node:fs/promises';

export const markClasses = {
  name: 'mark-classes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]marks\.css$/ }, async ({ path, suffix }) => {
      const sheet = await readFile(path, 'utf8');
      const contents = suffix === '?classes' ? asClasses(sheet) : sheet;
      return { contents, loader: 'css' };
    }),
};

/** The sheet with classes in the place of highlights. */
function asClasses(sheet) {
  return sheet.replace(/::highlight\(whence-([\w-]+)\)/g, '.mark-$1');
}
