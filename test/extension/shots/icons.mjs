/**
 * Draws extension/icons/icon.svg as the PNGs that the manifest names, with the
 * machine's Chromium: `node test/extension/shots/icons.mjs`. Run it after
 * changing the SVG and commit what it writes.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
const here = resolve(import.meta.dirname, '../../../extension/icons');
const svg = await readFile(join(here, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: join(here, `${size}.png`), omitBackground: true });
}
await browser.close();
