import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELEASE } from './setup.ts';

interface Manifest {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly host_permissions?: readonly string[];
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
}

const matchesIn = (folder: string) =>
  manifestIn(folder).content_scripts.flatMap(({ matches }) => matches);

describe.each(['chromium', 'firefox'])('the build for %s', (name) => {
  it('runs on this machine’s own pages in tests alone', () => {
    expect(matchesIn(`dist/${name}`)).toContain('http://127.0.0.1/*');
    expect(matchesIn(`${RELEASE}/${name}`).join(' ')).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it('runs on the domains of known outlets, never on all pages', () => {
    const matches = matchesIn(`${RELEASE}/${name}`);
    expect(matches).toContain('*://*.nytimes.com/*');
    expect(matches.length).toBeGreaterThanOrEqual(150);
    const oneDomain = /^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/;
    expect(matches.filter((match) => !oneDomain.test(match))).toEqual([]);
    expect(manifestIn(`${RELEASE}/${name}`)).not.toHaveProperty('host_permissions');
  });
});

describe('Firefox’s own linter', () => {
  it('finds no error in the release', { timeout: 120_000 }, () => {
    const command = ['run', '--silent', 'lint:firefox', '--', `${RELEASE}/firefox`];
    const output = execFileSync('npm', [...command, '--output', 'json'], { encoding: 'utf8' });
    const { errors } = JSON.parse(output) as { errors: readonly unknown[] };
    expect(errors).toEqual([]);
  });
});
