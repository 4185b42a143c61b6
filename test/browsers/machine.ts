import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** What finding and installing a browser needs to know of the computer; tests give a made-up one. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  isFile(path: string): boolean;
  /** The file's text; null when there is no such file. */
  readText(path: string): string | null;
  /** Runs a program and shows its output; throws when it fails. */
  run(program: string, args: readonly string[]): void;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The computer that this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isFile,
  readText: (path) => (isFile(path) ? readFileSync(path, 'utf8') : null),
  run: (program, args) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  },
};
