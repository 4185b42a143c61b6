/**
 * Pictures of every surface and state in both browsers and both themes:
 * `npm run shots` builds the extension, writes dist/shots/*.png and an
 * index.html. `npm run shots -- panel firefox` takes those whose names say all
 * of that, and leaves the others as they are.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { grouped } from '../../../extension/grouped.ts';
import { keepChoices, keepRows } from '../../browsers/kept.ts';
import { sleep } from '../../browsers/launched.ts';
import { launchBuilt } from '../../browsers/launch.ts';
import { greeting } from '../../browsers/welcome.ts';
import { serve } from '../../demo/server.ts';
import { SITE } from '../../e2e/site.ts';
import { fixtures, type Fixture } from './fixtures.ts';
import type { Stage, Surface } from './stage.ts';
import { SURFACES } from './surfaces.ts';

const FOLDER = 'dist/shots';
/** Milliseconds after which a page has asked for all that it shows, and a fixture has drawn itself. */
const SETTLED = 700;
const DRAWN = 400;

const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.every((word) => name.includes(word));
let taken = 0;

async function takeSurface(stage: Stage, name: string, surface: Surface): Promise<void> {
  const page = await surface(stage);
  await sleep(SETTLED);
  // The extension's own pages in their whole length; Firefox tells no address of them.
  const fullPage = !page.url().startsWith('http');
  // Beyond its viewport Chromium shows a dark page without the forced colours.
  const captureBeyondViewport = false;
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage, captureBeyondViewport });
  // In Firefox forced colours hold for all pages.
  await stage.launched.emulate(page, {});
  taken++;
  // The next surface knows nothing of this one.
  const popup = await stage.launched.openExtensionPage('popup.html');
  for (const table of ['jobs', 'feeds']) await keepRows(popup, table, null);
  await keepChoices(stage.launched, null);
  const [, ...others] = await stage.launched.browser.pages();
  for (const one of others) await one.close();
}

async function takeFixture({ launched }: Stage, name: string, fixture: Fixture): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: fixture.width, height: fixture.height });
  await page.goto(`about:blank#${fixture.hash}`);
  await page.setContent(fixture.html);
  await page.evaluate(fixture.script);
  await sleep(DRAWN);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  taken++;
  await page.close();
}

async function takeAll(stage: Stage): Promise<void> {
  const named = (name: string) => `${name}-${stage.theme}-${stage.launched.name}`;
  for (const [what, surface] of Object.entries(SURFACES)) {
    if (isAsked(named(what))) await takeSurface(stage, named(what), surface);
  }
  for (const fixture of await fixtures(stage.theme)) {
    if (isAsked(named(fixture.name))) await takeFixture(stage, named(fixture.name), fixture);
  }
}

/** The pictures that are there, of this run and of earlier ones. */
async function allTaken(): Promise<string[]> {
  const names = await readdir(FOLDER);
  return names.flatMap(
    (name) => /^(.*-(?:light|dark)-(?:chromium|firefox))\.png$/.exec(name)?.[1] ?? [],
  );
}

/** A section for each surface, its states, themes and browsers beside each other. */
function index(names: readonly string[]): string {
  const sections = [...grouped(names, (name) => name.split('-')[0]!)].map(([surface, all]) => {
    const figures = all.map(
      (name) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
    );
    return `<h2>${surface}</h2>${figures.join('\n')}`;
  });
  const style =
    'figure{display:inline-block;margin:8px;vertical-align:top}img{max-width:420px;border:1px solid #999}';
  return `<!doctype html><meta charset="utf-8"><title>Whence</title><style>${style}</style>${sections.join('\n')}\n`;
}

execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'ignore' });
await mkdir(FOLDER, { recursive: true });
const { origin, close } = await serve(SITE);
for (const name of ['chromium', 'firefox'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const launched = await launchBuilt(name, { theme });
    await (await greeting(launched)).close();
    await takeAll({ launched, theme, origin });
    await launched.close();
  }
}
close();
await writeFile(`${FOLDER}/index.html`, index((await allTaken()).toSorted()));
console.log(`${taken} pictures taken, all in ${FOLDER}/index.html`);
