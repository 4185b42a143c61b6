/** For esbuild: leaves out of Readability what reading a stamped copy never reaches. 4 KB after gzip. */
import { sourceWithout } from './lean-cut.mjs';

/**
 * The data that a page states (`disableJSONLD`: Whence reads it itself), and what
 * `readable.ts` puts nothing in the place of.
 */
const UNREACHED = [
  ...['_getJSONLD', '_postProcessContent', '_fixRelativeUris', '_simplifyNestedElements'],
  ...['_cleanClasses', '_cleanStyles', '_isProbablyVisible'],
  ...['_getArticleMetadata', '_unescapeHtmlEntities'],
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
    onLoad({ filter: /[\\/]Readability\.js$/ }, async ({ path }) => ({
      contents: `${await sourceWithout(path, CUTS)}export { Readability };`,
    }));
  },
};
