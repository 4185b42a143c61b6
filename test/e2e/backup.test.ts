import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { launchBuilt } from '../browsers/launch.ts';
import type { Launched } from '../browsers/launched.ts';
import { serve } from '../demo/server.ts';
import { choose, clickButton, openFound, search, words } from '../browsers/corpus-page.ts';
import { expectWhole, lineOf } from './jobs/corpus.ts';
import { LIGHTHOUSE, SEEDS, SITE } from './site.ts';

const WAIT = { timeout: 30_000 };
/** The pages that are checked before and after; one that moves by itself would be another each time. */
const PAGES = ['/demo?still', '/lighthouse', ...[...SEEDS.keys()].map((id) => `/seed/${id}`)];
const HARBOURS = [1, 2, 3].map(lineOf).join('\n');
/** Found in one of the shipped articles alone, and its title. */
const SHIPPED_ONE = { words: 'episode detailed in the draft report', title: 'driving force' };
const SETTINGS = { markStyle: 'tint', sitesOff: ['quay.example'], feedsOn: false };

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
  readonly tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ value: unknown }>;
  };
  readonly storage: {
    readonly local: { get(): Promise<object>; set(values: object): Promise<void> };
  };
}

/** The answer for the article of the tab in front, asked from a page of the extension. */
function answer(asker: Page): Promise<string> {
  return asker.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = scope.browser ?? scope.chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    // Nobody listens before the content script runs.
    const ask = () =>
      api.tabs.sendMessage(tab!.id, { whence: 'article', argument: null }).catch(() => null);
    let article = await ask();
    for (let tries = 0; !article && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      article = await ask();
    }
    const reply = await api.runtime.sendMessage({ whence: 'check', argument: article?.value });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return JSON.stringify(reply.value);
  });
}

async function answers({ browser }: Launched, asker: Page, origin: string): Promise<string[]> {
  const all: string[] = [];
  for (const path of PAGES) {
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.bringToFront();
    all.push(await answer(asker));
    await page.close();
  }
  return all;
}

/** What the page hands the reader when that button is pressed, as base64. */
function savedBy(page: Page, label: string): Promise<string> {
  return page.evaluate(async (label) => {
    const saved = new Promise<Blob>((resolve) => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return make(blob);
      };
    });
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === label)!.click();
    const bytes = new Uint8Array(await (await saved).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, label);
}

/** Gives the page a file that an earlier page has saved. */
function drop(page: Page, name: string, base64: string): Promise<void> {
  return page.evaluate(
    (name, base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([bytes], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    base64,
  );
}

const local = (page: Page, values: object | null) =>
  page.evaluate(async (values) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (scope.browser ?? scope.chrome).storage;
    if (values) await local.set(values);
    return local.get();
  }, values);

async function start(name: 'chromium' | 'firefox') {
  const launched = await launchBuilt(name);
  const page = await launched.openExtensionPage('corpus.html');
  await page.bringToFront();
  await expect.poll(words(page), WAIT).toMatch(/5 articles/);
  return { launched, page };
}

it.each(['chromium', 'firefox'] as const)(
  'a back-up from %s gives a new profile the same answers and the same pack, which is the command line’s, and leaves deleted what was',
  { timeout: 150_000 },
  async (name) => {
    const server = await serve(SITE);
    onTestFinished(server.close);
    const before = await start(name);
    let [backup, pack, said]: [string, string, string[]] = ['', '', []];
    try {
      const { page } = before;
      await choose(page, 'harbours.jsonl', HARBOURS);
      await expect.poll(words(page), WAIT).toContain('3 new, 0 revised');
      expect(await savedBy(page, 'Export all')).toBe(builtByCommand(name, HARBOURS));
      await deleteFirst(page, SHIPPED_ONE);
      await choose(page, 'gazette.txt', LIGHTHOUSE);
      await choose(page, 'revised.jsonl', lineOf(2).replace('forty people', 'forty old people'));
      await expect.poll(words(page), WAIT).toContain('0 new, 1 revised');
      await local(page, SETTINGS);
      said = await answers(before.launched, page, server.origin);
      await page.bringToFront();
      pack = await savedBy(page, 'Export all');
      backup = await savedBy(page, 'Save a back-up');
    } finally {
      await before.launched.close();
    }

    const after = await start(name);
    try {
      const { page } = after;
      await drop(page, 'damaged.backup.gz', spoiled(backup));
      await expect.poll(words(page), WAIT).toMatch(/Not taken; nothing has changed|Stopped/);
      expect(await words(page)()).toMatch(/5 articles/);
      await drop(page, 'mine.backup.gz', backup);
      await expect.poll(words(page), WAIT).toContain('4 new, 0 revised, 4 known');
      await expect
        .poll(() => local(page, null), WAIT)
        .toMatchObject({ markStyle: 'tint', sitesOff: ['quay.example'] });
      expect(await local(page, null)).not.toHaveProperty('feedsOn');
      expect(await answers(after.launched, page, server.origin)).toEqual(said);
      await page.bringToFront();
      expect(await savedBy(page, 'Export all')).toBe(pack);
      expect(await savedBy(page, 'Save a back-up')).toBe(backup);
      await expectWhole(page);
    } finally {
      await after.launched.close();
    }
  },
);

/** The pack that the command line makes of what ships and these records, as base64. */
function builtByCommand(name: string, records: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'whence-pack-'));
  const at = (file: string) => join(folder, file);
  const whence = (...words: string[]) => execFileSync(process.execPath, ['dist/cli.mjs', ...words]);
  writeFileSync(at('harbours.jsonl'), records);
  whence('build', at('harbours.jsonl'), '--out', at('part.pack'));
  whence('merge', `dist/${name}/seeds.pack.gz`, at('part.pack'), '--out', at('all.pack'));
  const base64 = readFileSync(at('all.pack')).toString('base64');
  rmSync(folder, { recursive: true });
  return base64;
}

/** Deletes the first article that these words find. */
async function deleteFirst(page: Page, sought: { words: string; title: string }): Promise<void> {
  await search(page, sought.words);
  const first = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.found summary')?.innerText ?? '');
  await expect.poll(first, WAIT).toContain(sought.title);
  await openFound(page);
  await expect.poll(words(page), WAIT).toMatch(/\bDelete\b/);
  await clickButton(page, 'Delete');
  await expect.poll(words(page), WAIT).toContain('Undo');
  await search(page, '');
}

/** The same bytes with one in the middle changed. */
function spoiled(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length >> 1]! ^= 0xff;
  return bytes.toString('base64');
}
