import { build, type Plugin } from 'esbuild';

/** A module as the extension's bundle has it. */
export async function bundled<T>(entry: string, plugin: Plugin): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [plugin],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const source = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as T;
}
