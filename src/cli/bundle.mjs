/** Bundles the command line: `cli.mjs`, and in `cli/` beside it what only some commands need. */
import { build } from 'esbuild';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the command line into a folder. Paths are from the project's root. */
export async function bundleCli(folder) {
  await build({
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Bundled CommonJS packages still call require() for node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'error',
  });
  await chmod(join(folder, 'cli.mjs'), 0o755);
}
