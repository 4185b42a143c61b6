/**
 * Pictures of the card in every state, theme and width, without the extension
 * around it: `node test/run.mjs test/extension/shots/take.ts [state…]` writes
 * dist/shots/card-*.png.
 */
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { shadowSheets } from '../../../extension/shadow-sheets.mjs';
import { CLAIM } from '../findings.ts';
import { CARD_STATES } from './states.ts';

const WIDTHS = [800, 320];
const STYLE = 'body{margin:24px;font:18px Georgia}html.dark{background:#14191c;color:#e6e6e6}';

const { outputFiles } = await build({
  entryPoints: ['test/extension/shots/page.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [shadowSheets],
  alias: { 'webextension-polyfill': './test/extension/shots/fake-browser.ts' },
});
const script = outputFiles[0]!.text;
const asked = process.argv.slice(2);
const states = asked.length > 0 ? asked : Object.keys(CARD_STATES);

await mkdir('dist/shots', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const state of states) {
  for (const theme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 640 });
      await page.goto(`about:blank#${state}/${theme}`);
      await page.setContent(`<style>${STYLE}</style><p>${CLAIM}</p>`);
      await page.evaluate(script);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await page.screenshot({ path: `dist/shots/card-${state}-${theme}-${width}.png` });
    }
  }
}
await browser.close();
