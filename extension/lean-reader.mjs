/** For esbuild: leaves out of Readability what reading a stamped copy never reaches. 3 KB after gzip. */
import { readFile } from 'node:fs/promises';

/**
 * The data that a page states (`disableJSONLD`: Whence reads it itself), and what
 * `readable.ts` puts nothing in the place of.
 */
const UNREACHED = [
  ...['_getJSONLD', '_postProcessContent', '_fixRelativeUris', '_simplifyNestedElements'],
  ...['_cleanClasses', '_cleanStyles', '_isProbablyVisible'],
  ...['_isSingleImage', '_unwrapNoscriptImages', '_fixLazyImages'],
];

/** A note for its makers, put together (all of the article's HTML in one) whether or not anybody reads it. */
const NOTE = /^ +this\.log\([^]*?\);\n/gm;

const CJS_EXPORT = /^if \(typeof module === "object"\) \{[^]*?^\}\n/m;

const CUTS = [
  ...UNREACHED.map((name) => new RegExp(`^  ${name}\\([^]*?^  \\},\\n`, 'm')),
  NOTE,
  CJS_EXPORT,
];

export const bareReader = {
  name: 'bare-reader',
  setup: ({ onLoad, onResolve, resolve }) => {
    // Its index brings a second module, which guesses whether a page is worth reading.
    onResolve({ filter: /^@mozilla\/readability$/ }, ({ resolveDir, kind }) =>
      resolve('@mozilla/readability/Readability.js', { resolveDir, kind }),
    );
    onLoad({ filter: /[\\/]Readability\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const cut = (text, part) => {
        if (text.search(part) < 0) throw new Error(`${path} has no ${part} any more`);
        return text.replace(part, '');
      };
      return { contents: `${CUTS.reduce(cut, source)}export { Readability };` };
    });
  },
};
