import { build, type Plugin } from 'esbuild';

/** Modules as the extension's bundle has them: all that they export. */
export async function bundled<T>(plugin: Plugin, ...entries: readonly string[]): Promise<T> {
  const contents = entries.map((entry) => `export * from '${entry}';`).join('\n');
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
