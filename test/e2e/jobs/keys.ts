import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Visit } from '../visit.ts';

interface Command {
  readonly name: string;
  readonly shortcut: string;
}
interface Api {
  readonly commands: { getAll(): Promise<Command[]> };
}
interface Manifest {
  readonly commands: Readonly<Record<string, { readonly suggested_key?: object }>>;
}

/** Browsers pass over a suggested key in silence when it is one of their own. */
export function keys(visit: () => Visit): void {
  it('every suggested key is free in the browser', async () => {
    const { name, launched } = visit();
    const manifest = JSON.parse(readFileSync(`dist/${name}/manifest.json`, 'utf8')) as Manifest;
    const suggested = Object.entries(manifest.commands).flatMap(([command, { suggested_key }]) =>
      suggested_key ? [command] : [],
    );
    const page = await launched.openExtensionPage('settings.html');
    const commands = await page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (browser ?? chrome).commands.getAll();
    });
    const bare = suggested.filter((one) => !commands.find(({ name }) => name === one)?.shortcut);
    expect(bare).toEqual([]);
    expect(suggested.length).toBeGreaterThanOrEqual(4);
  });
}
