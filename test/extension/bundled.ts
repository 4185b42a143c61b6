import { build, type Plugin } from 'esbuild';

/** What a module of this source exports, bundled as the extension is. */
export async function bundled<T>(plugin: Plugin, contents: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    plugins: [plugin],
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const source = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as T;
}
