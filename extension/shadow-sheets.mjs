/** For esbuild: a sheet for a shadow root is bundled like any other, and imported as its text. */
import { build } from 'esbuild';

export const shadowSheets = {
  name: 'shadow-sheets',
  setup: ({ onLoad, initialOptions: { target } }) =>
    onLoad({ filter: /\.shadow\.css$/ }, async ({ path }) => {
      const sheet = { entryPoints: [path], bundle: true, minify: true, write: false, target };
      const { outputFiles } = await build(sheet);
      return { contents: outputFiles[0].text, loader: 'text' };
    }),
};
