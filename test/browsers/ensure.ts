import { findBrowser } from './find.ts';
import type { Machine } from './machine.ts';
import { PLACES, type BrowserName } from './places.ts';

function isDebian(machine: Machine): boolean {
  const release = machine.readText('/etc/os-release') ?? '';
  return /^ID="?debian"?$/m.test(release) && machine.isFile('/usr/bin/apt-get');
}

function adviceFor(name: BrowserName, machine: Machine): string {
  const { advice, variable, debian } = PLACES[name];
  const how = isDebian(machine) ? ` (as root: apt-get install -y ${debian})` : '';
  return `Found no ${advice}. Install it${how}, or name its program in ${variable}.`;
}

/**
 * Paths of the wanted browsers' programs. What is missing is installed with
 * apt-get on Debian as root; anywhere else an error says what to install.
 */
export function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  machine: Machine,
): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name, machine) === null);
  if (missing.length > 0 && machine.isRoot && isDebian(machine)) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', ['install', '-y', ...missing.map((name) => PLACES[name].debian)]);
  }
  const found = names.map((name) => [name, findBrowser(name, machine)] as const);
  const absent = found.filter(([, path]) => path === null).map(([name]) => name);
  if (absent.length > 0) throw new Error(absent.map((name) => adviceFor(name, machine)).join('\n'));
  return Object.fromEntries(found) as Record<Name, string>;
}
