import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseReport } from '../browsers/card.ts';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import type { Launched } from '../browsers/launched.ts';
import { thisMachine } from '../browsers/machine.ts';
import { cardText } from '../browsers/reader.ts';
import { greeting, greetings } from '../browsers/welcome.ts';
import { serve } from '../demo/server.ts';
import { CNN, openReports } from './jobs/feedback.ts';
import { SITE } from './site.ts';

interface Api {
  readonly runtime: { getManifest(): { readonly version: string } };
  readonly storage: {
    readonly local: { get(): Promise<object>; set(values: object): Promise<void> };
  };
}
type Scope = Record<'browser' | 'chrome', Api>;

const PAIR = { here: 'The gates were shut.', there: 'The gates stayed open.', outlet: 'The Wire' };
/** What other surfaces than the settings keep. */
const ELSEWHERE = {
  sitesOff: ['news.example'],
  notSame: [PAIR],
  remember: { all: true, sites: [] },
};

let folder = '';
let browser: Launched | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-'));
});
afterEach(async () => {
  await browser?.close();
  browser = null;
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the browser with an extension's folder and a profile that are the test's own. */
async function start(name: 'chromium' | 'firefox'): Promise<Launched> {
  const program = ensureBrowsers([name], thisMachine)[name];
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  cpSync(`dist/${name}`, extension, { recursive: true });
  browser = await launch(name, { program, extension, headless: true, proxyPort: null, profile });
  return browser;
}

/** Chooses in the settings as a reader does: a style, a role left out, hover, a language. */
async function chooseAll(launched: Launched): Promise<void> {
  const page = await launched.openExtensionPage('settings.html');
  await page.evaluate((values) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).storage.local.set(values);
  }, ELSEWHERE);
  await page.waitForSelector('.roles input');
  await page.bringToFront();
  await page.click('.styles label:last-child input');
  await page.click('.roles label:nth-of-type(2) input');
  await page.click('[role=switch]');
  await page.select('select', 'de');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
  await expect.poll(() => kept(page)).toHaveProperty('openByHover', true);
  await page.close();
}

/** All that is in the extension's own storage. */
function kept(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).storage.local.get();
  });
}

/** What a reader sees of it, and the version that shows it. */
async function seen(launched: Launched): Promise<object> {
  const page = await launched.openExtensionPage('settings.html');
  await page.waitForSelector('blockquote');
  const shown = await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Scope;
    const isChecked = (input: Element) => (input as HTMLInputElement).checked;
    return {
      version: (browser ?? chrome).runtime.getManifest().version,
      language: document.documentElement.lang,
      checked: [...document.querySelectorAll('input')].map(isChecked),
      words: [...document.querySelectorAll('.rows')].map((list) => list.textContent).join(' '),
    };
  });
  const stored = await kept(page);
  await page.close();
  return { ...shown, stored };
}

describe.each(['chromium', 'firefox'] as const)('in %s, what the reader chose', (name) => {
  it('survives the background, the browser and the version', { timeout: 120_000 }, async () => {
    const first = await start(name);
    await (await greeting(first)).close();
    await chooseAll(first);
    const before = await seen(first);
    expect(before).toMatchObject({ language: 'de', stored: { markStyle: 'margin', ...ELSEWHERE } });
    expect(JSON.stringify(before)).toContain('news.example');

    await first.killBackground();
    expect(await seen(first)).toEqual(before);

    await first.close();
    const second = await start(name);
    expect(await seen(second)).toEqual(before);
    await Promise.all((await greetings(second)).map((page) => page.close()));

    raiseVersion(join(folder, 'extension'), '0.1.1');
    await second.reload();
    await expect
      .poll(() => seen(second), { timeout: 20_000 })
      .toEqual({ ...before, version: '0.1.1' });
    expect(await greetings(second)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)(
  'in %s, what the reader said in the card',
  (name) => {
    it('survives the background, the browser and the version', { timeout: 240_000 }, async () => {
      const server = await serve(SITE);
      const reports = async ({ browser }: Launched) => {
        const page = await browser.newPage();
        await page.goto(`${server.origin}/demo?still`);
        return [page, await openReports(page)] as const;
      };
      try {
        const first = await start(name);
        const [page, before] = await reports(first);
        expect(before).toMatch(CNN);
        await refuseReport(page, 'CNN');
        await expect.poll(() => cardText(page), { timeout: 10_000 }).not.toMatch(CNN);
        await first.killBackground();
        expect((await reports(first))[1]).not.toMatch(CNN);

        await first.close();
        const second = await start(name);
        expect((await reports(second))[1]).not.toMatch(CNN);

        raiseVersion(join(folder, 'extension'), '0.1.1');
        await second.reload();
        expect(await seen(second)).toMatchObject({ version: '0.1.1' });
        expect((await reports(second))[1]).not.toMatch(CNN);
      } finally {
        server.close();
      }
    });
  },
);

function raiseVersion(extension: string, version: string): void {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}
