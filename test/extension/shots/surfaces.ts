/**
 * Pictures of every surface in both browsers, light and dark, with an index:
 * `npm run build -- --dev && npm run shots` writes dist/shots/index.html. The
 * card's and the panel's states stand beside them: take.ts, take-panel.ts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../browsers/ensure.ts';
import type { Launched } from '../../browsers/launched.ts';
import { launch } from '../../browsers/launch.ts';
import { thisMachine } from '../../browsers/machine.ts';
import { openCard, waitForMarks } from '../../browsers/reader.ts';
import { KNOWN, TAKE_AWAY } from '../../demo/claims.ts';
import { greeting } from '../../browsers/welcome.ts';
import { serve } from '../../demo/server.ts';
import { SITE } from '../../e2e/site.ts';

const FOLDER = 'dist/shots';
const THEMES = ['light', 'dark'] as const;
/** Milliseconds after which a page has asked for all that it shows. */
const SETTLED = 1_500;

/** The extension's own pages, with the room that they have in a browser. */
const PAGES = [
  { name: 'popup', width: 340, height: 560 },
  { name: 'welcome', width: 1100, height: 1290 },
  { name: 'settings', width: 900, height: 1100 },
  { name: 'corpus', width: 1100, height: 900 },
  { name: 'feeds', width: 900, height: 700 },
];

async function inTheme(page: Page, theme: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

async function picture(page: Page, name: string): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  return name;
}

/** The popup speaks of the tab in front: it is loaded behind it, then shown. The panel would follow itself. */
async function extensionPages(launched: Launched, demo: Page, theme: string): Promise<string[]> {
  const names: string[] = [];
  for (const { name, ...viewport } of PAGES) {
    const page = await launched.openExtensionPage(`${name}.html`);
    await page.setViewport(viewport);
    if (launched.name === 'chromium') await inTheme(page, theme);
    await demo.bringToFront();
    await page.evaluate(() => location.reload());
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    await page.bringToFront();
    names.push(await picture(page, `${launched.name}-${name}-${theme}`));
    await page.close();
  }
  return names;
}

async function surfaces(launched: Launched, origin: string): Promise<string[]> {
  const names: string[] = [];
  // Firefox cannot be told a page's theme: it shows its own, the light one.
  for (const theme of launched.name === 'chromium' ? THEMES : THEMES.slice(0, 1)) {
    const demo = await launched.browser.newPage();
    await demo.goto(`${origin}/demo`);
    await waitForMarks(demo, KNOWN);
    names.push(await picture(demo, `${launched.name}-page-${theme}`));
    await openCard(demo, TAKE_AWAY);
    names.push(await picture(demo, `${launched.name}-card-${theme}`));
    await demo.keyboard.press('Escape');
    names.push(...(await extensionPages(launched, demo, theme)));
    await demo.close();
  }
  return names;
}

function indexOf(names: readonly string[]): string {
  const figures = names.map(
    (name) => `<figure><img src="${name}.png"><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'figure{display:inline-block;margin:8px;vertical-align:top}img{max-width:420px;border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Whence</title><style>${style}</style>${figures.join('\n')}\n`;
}

await mkdir(FOLDER, { recursive: true });
const programs = ensureBrowsers(['chromium', 'firefox'], thisMachine);
const server = await serve(SITE);
const all: string[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const launched = await launch(name, {
    program: programs[name],
    extension: `dist/${name}`,
    headless: true,
    proxyPort: null,
  });
  await (await greeting(launched)).close();
  all.push(...(await surfaces(launched, server.origin)));
  await launched.close();
}
server.close();
await writeFile(`${FOLDER}/index.html`, indexOf(all));
console.log(`${all.length} pictures in ${FOLDER}/index.html`);
