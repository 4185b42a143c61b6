import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringsIn } from './strings-in-code.ts';

/** The product's name is the same in every language. */
const NAME = /^Whence$/;

const files = readdirSync('extension', { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join('extension', file), 'utf8');

describe('words in code', () => {
  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{"Hello"}</p>', 'Hello'],
    ['<p>{ok ? "Yes" : t("no")}</p>', 'Yes'],
    ['<p>{ok && `All ${n} of them`}</p>', 'All'],
    ['<button title="Close" />', 'Close'],
    ['<input placeholder={"Search"} />', 'Search'],
    ['button.setAttribute("aria-label", "Close")', 'Close'],
    ['document.title = "Settings"', 'Settings'],
  ])('are found in %s', (source, words) => {
    expect(stringsIn('a.tsx', `const a = ${source};`).join()).toContain(words);
  });

  it.each([
    '<p>{t("name")}</p>',
    '<p class="note">·</p>',
    '<p class={ok ? "on" : "off"}>{t("name")}</p>',
    '<p>{kind === "checked" && t("name")}</p>',
    '<button title={t("close")}>×</button>',
    'document.documentElement.lang = "en"',
  ])('are not seen in %s', (source) => {
    expect(stringsIn('a.tsx', `const a = ${source};`)).toEqual([]);
  });

  it('that a reader sees all come from _locales', () => {
    const code = files.filter((file) => /\.tsx?$/.test(file));
    expect(code.flatMap((file) => stringsIn(file, read(file)))).toEqual([]);
  });

  it('stand in no page either, but for the name', () => {
    const pages = files.filter((file) => file.endsWith('.html'));
    const words = pages.flatMap((file) => read(file).match(/(?<=>)[^<>]*\p{L}[^<>]*(?=<)/gu) ?? []);
    expect(words.filter((text) => !NAME.test(text.trim()))).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });
});
