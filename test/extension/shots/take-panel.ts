/**
 * Pictures of the panel with graphs of every shape, in both themes and two
 * widths, without the extension around it: `node test/run.mjs
 * test/extension/shots/take-panel.ts [graph…]` writes dist/shots/panel-*.png.
 */
import { mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { GRAPHS } from '../panel/graphs.ts';

const WIDTHS = [400, 320];

const { outputFiles } = await build({
  entryPoints: ['test/extension/shots/panel-page.tsx', 'extension/panel/panel.css'],
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { 'webextension-polyfill': './test/extension/shots/fake-browser.ts' },
});
const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text;
const asked = process.argv.slice(2);
const graphs = asked.length > 0 ? asked : Object.keys(GRAPHS);

await mkdir('dist/shots', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const graph of graphs) {
  for (const theme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.setViewport({ width, height: 640 });
      await page.goto(`about:blank#${graph}`);
      await page.setContent(`<style>${text('.css')}</style><main></main>`);
      await page.evaluate(text('.js'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      const path = `dist/shots/panel-${graph}-${theme}-${width}.png` as const;
      await page.screenshot({ path, fullPage: true });
    }
  }
}
await browser.close();
