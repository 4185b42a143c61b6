/** The command line as a reader runs it: bundled, with the shipped corpus beside it, in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, vi } from 'vitest';
import { encodePack } from '../../src/corpus/pack.ts';
import { bundleCli } from '../../src/cli/bundle.mjs';
import { seedDocuments, seedFacts } from '../../src/corpus/seeds.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  /** Where the files of a test go; the commands run there. */
  readonly folder: string;
  run(args: readonly string[], stdin?: string | Uint8Array): Promise<Outcome>;
  write(name: string, content: string | Uint8Array): string;
}

/** A page with an article, in the words of nobody. */
export function articlePage(paragraphs: readonly string[]): string {
  const head =
    '<title>Council closes bridge</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Example">';
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Council closes bridge</h1>${body}</article></body></html>`;
}

export const PARAGRAPHS = [
  'The town council voted on Monday to close the old bridge over the river for a year, after engineers had found cracks in two of its pillars.',
  'The Daily Example first reported the cracks in March, and said that the council had known of them since the winter before.',
  'The mayor said that the repairs would cost $2.5 million, and that the ferry would run every ten minutes until the bridge opens again.',
];

async function bundle(folder: string): Promise<void> {
  await bundleCli(folder);
  const facts = seedFacts(JSON.parse(readFileSync('seeds/seeds.json', 'utf8')));
  const files = new Map(facts.map(({ file }) => [file, readFileSync(`seeds/${file}`, 'utf8')]));
  writeFileSync(join(folder, 'seeds.pack.gz'), gzipSync(encodePack(seedDocuments(facts, files))));
}

/** Builds the command line once for a test file, and takes it away behind it. */
export function useCli(): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'whence-cli-'));
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  beforeAll(() => bundle(folder));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    run: (args, stdin) => run(folder, args, stdin),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}

function run(
  folder: string,
  args: readonly string[],
  stdin?: string | Uint8Array,
): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(folder, 'cli.mjs'), ...args],
      { cwd: folder, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        done({ code, stdout, stderr });
      },
    );
    child.stdin?.end(stdin ?? '');
  });
}

/** A seed's file, from anywhere. */
export function seedFile(seed: string): string {
  const facts = seedFacts(JSON.parse(readFileSync('seeds/seeds.json', 'utf8')));
  const found = facts.find(({ id }) => id === seed);
  if (!found) throw new Error(`no seed ${seed}`);
  return resolve('seeds', found.file);
}

/** The JSON lines of an output. */
export function jsonLines<T>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
