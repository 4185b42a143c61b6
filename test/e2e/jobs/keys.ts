import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { waitForMarks } from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';
import { popupOver } from './popup.ts';

interface Command {
  readonly name: string;
  readonly shortcut: string;
}
interface Api {
  readonly commands: {
    getAll(): Promise<Command[]>;
    /** Firefox alone: Chromium's reader has a page of the browser's for that. */
    update?(command: Command): Promise<void>;
    reset?(name: string): Promise<void>;
  };
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

  it('the popup shows the keys that the browser has, and no other', async () => {
    const { name, launched } = visit();
    const page = await launched.openExtensionPage('settings.html');
    const change = (name: string, shortcut: string | null) =>
      page.evaluate(
        async (name, shortcut) => {
          const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
          const { commands } = browser ?? chrome;
          if (shortcut === null) await commands.reset?.(name);
          else await commands.update?.({ name, shortcut });
          return (await commands.getAll()).map((one) => one.shortcut).filter(Boolean);
        },
        name,
        shortcut,
      );
    const sign = (key: string) => key.replace('Comma', ',').replace('Period', '.');
    const has = (keys: readonly string[]) =>
      keys
        .map(sign)
        .filter((key) => !/^_/.test(key))
        .sort();
    const demo = await visit().open('/demo?still');
    await waitForMarks(demo, KNOWN);
    const popup = await popupOver(visit(), demo);
    const shown = async () =>
      (await popup.$$eval('kbd', (all) => all.map((one) => one.textContent))).sort();
    // The popup speaks: it has been loaded for good, and can be loaded again.
    await expect.poll(shown, { timeout: 10_000 }).not.toEqual([]);
    const changed = await change('open-panel', 'Alt+Shift+9');
    expect(changed.includes('Alt+Shift+9')).toBe(name === 'firefox');
    await popup.reload({ waitUntil: [] });
    await expect.poll(shown, { timeout: 10_000 }).toEqual(has(changed));
    const before = await change('open-panel', null);
    await popup.reload({ waitUntil: [] });
    await expect.poll(shown, { timeout: 10_000 }).toEqual(has(before));
    await page.close();
  });
}
