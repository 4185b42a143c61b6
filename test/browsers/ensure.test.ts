import { describe, expect, it } from 'vitest';
import { ensureBrowsers } from './ensure.ts';
import { findBrowser } from './find.ts';
import type { Machine } from './machine.ts';

interface Fake extends Machine {
  readonly ran: string[];
}

/** A made-up computer; `brings` lists the files that apt-get puts there. */
function machine(given: Partial<Machine> & { files?: string[]; brings?: string[] } = {}): Fake {
  const files = new Set(given.files ?? []);
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: false,
    isFile: (path) => files.has(path),
    readText: () => null,
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      if (args[0] === 'install') given.brings?.forEach((file) => files.add(file));
    },
    ...given,
    ran,
  };
}

const DEBIAN = { readText: () => 'NAME="Debian"\nID=debian\n', isRoot: true };

describe('findBrowser', () => {
  it.each([
    ['chromium', 'linux', '/usr/bin/google-chrome'],
    ['firefox', 'linux', '/usr/bin/firefox-esr'],
    ['chromium', 'darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['firefox', 'darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['firefox', 'win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds %s on %s at its usual place', (name, platform, path) => {
    const env = { PATH: '/usr/local/bin:/usr/bin', PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(name, machine({ platform, env, files: [path] }))).toBe(path);
  });

  it('prefers the program that the environment names', () => {
    const env = { PATH: '/usr/bin', CHROMIUM: '/opt/mine/chrome' };
    const files = ['/usr/bin/chromium', '/opt/mine/chrome'];
    expect(findBrowser('chromium', machine({ env, files }))).toBe('/opt/mine/chrome');
  });

  it('refuses a named program that is not there', () => {
    const given = machine({ env: { FIREFOX: '/nowhere' }, files: ['/usr/bin/firefox'] });
    expect(() => findBrowser('firefox', given)).toThrow('FIREFOX names /nowhere');
  });

  it('gives null when there is none', () => {
    expect(findBrowser('chromium', machine())).toBeNull();
  });
});

describe('ensureBrowsers', () => {
  it('installs nothing when all are there', () => {
    const given = machine({ ...DEBIAN, files: ['/usr/bin/chromium', '/usr/bin/firefox'] });
    expect(ensureBrowsers(['chromium', 'firefox'], given)).toEqual({
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox',
    });
    expect(given.ran).toEqual([]);
  });

  it('installs only what is missing, on Debian as root', () => {
    const files = ['/usr/bin/apt-get', '/usr/bin/chromium'];
    const given = machine({ ...DEBIAN, files, brings: ['/usr/bin/firefox-esr'] });
    const found = ensureBrowsers(['chromium', 'firefox'], given);
    expect(found.firefox).toBe('/usr/bin/firefox-esr');
    expect(given.ran).toEqual(['apt-get update', 'apt-get install -y firefox-esr']);
  });

  it('says what to install on Debian without root', () => {
    const given = machine({ ...DEBIAN, isRoot: false, files: ['/usr/bin/apt-get'] });
    const attempt = () => ensureBrowsers(['chromium', 'firefox'], given);
    expect(attempt).toThrow(/apt-get install -y chromium.*\n.*apt-get install -y firefox-esr/);
    expect(given.ran).toEqual([]);
  });

  it('never calls apt-get on another system, even as root', () => {
    const given = machine({ isRoot: true, readText: () => 'ID=ubuntu\n' });
    expect(() => ensureBrowsers(['firefox'], given)).toThrow(
      'Found no Firefox. Install it, or name its program in FIREFOX.',
    );
    expect(given.ran).toEqual([]);
  });

  it('fails when the installation brought nothing', () => {
    const given = machine({ ...DEBIAN, files: ['/usr/bin/apt-get'] });
    expect(() => ensureBrowsers(['chromium'], given)).toThrow('Found no Chromium');
    expect(given.ran).toHaveLength(2);
  });
});
