import type { Machine } from './machine.ts';
import { PLACES, type BrowserName } from './places.ts';

/** The environment variables that name Windows' program folders. */
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function candidates(name: BrowserName, machine: Machine): string[] {
  const places = PLACES[name];
  if (machine.platform === 'darwin') return [...places.darwin];
  if (machine.platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((variable) => machine.env[variable] ?? []);
    return places.win32.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const folders = (machine.env.PATH ?? '').split(':').filter(Boolean);
  const onPath = places.programs.flatMap((program) => folders.map((dir) => `${dir}/${program}`));
  return [...onPath, ...places.linux];
}

/**
 * The path of a browser's program, or null when the machine has none. Throws
 * when the environment names one that is not there: a wrong name is not to be
 * passed over in silence.
 */
export function findBrowser(name: BrowserName, machine: Machine): string | null {
  const { variable } = PLACES[name];
  const named = machine.env[variable];
  if (named) {
    if (machine.isFile(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file: correct or unset it.`);
  }
  return candidates(name, machine).find((path) => machine.isFile(path)) ?? null;
}
