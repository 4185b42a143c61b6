/**
 * Pictures of every look in every style and theme, without the extension around
 * it: `node test/run.mjs test/extension/shots/take-looks.ts` writes
 * dist/shots/looks-*.png.
 */
import { readFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { shadowSheets } from '../../../extension/shadow-sheets.mjs';
import { LOOKS, MARK_STYLES } from '../../../extension/look.ts';
import { ensureBrowsers } from '../../browsers/ensure.ts';
import { thisMachine } from '../../browsers/machine.ts';

const THEMES = {
  light: 'background: #fff; color: #1b1d21',
  paper: 'background: #f6efe2; color: #33302a',
  dark: 'background: #15191c; color: #dfe3e5',
  forced: 'background: #fff; color: #1b1d21',
};
const SENTENCES = LOOKS.map(
  (look) =>
    `<p>The harbour board met on Monday. <span class="${look}">${look}: “We were told to keep the gates shut,” ` +
    'the keeper said of the night on which eleven ships waited in the roads outside.</span> Nobody was hurt.</p>',
).join('');

const { outputFiles } = await build({
  entryPoints: ['test/extension/shots/looks.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [shadowSheets],
  alias: { 'webextension-polyfill': './test/extension/shots/fake-browser.ts' },
});
const script = outputFiles[0]!.text;
const sheet = await readFile('extension/content/marks.css', 'utf8');
await mkdir('dist/shots', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium'], thisMachine).chromium,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setViewport({ width: 620, height: 760 });
const session = await page.createCDPSession();
for (const [theme, colours] of Object.entries(THEMES)) {
  const value = theme === 'forced' ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
  for (const style of MARK_STYLES) {
    const body = `body{margin:24px 48px;font:18px/1.5 Georgia,serif;${colours}}`;
    await page.goto(`about:blank#${style}`);
    await page.setContent(`<style>${body}</style><style>${sheet}</style>${SENTENCES}`);
    await page.evaluate(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.screenshot({ path: `dist/shots/looks-${style}-${theme}.png` });
  }
}
await browser.close();
