/**
 * `npm start`: builds, opens a browser with the extension on the demo page, and
 * prints what it found there. Without a display it writes dist/demo.png and ends.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import { thisMachine } from '../browsers/machine.ts';
import {
  cardText,
  clickInCard,
  openCard,
  openClaim,
  waitForMarks,
  waitForNoCard,
} from '../browsers/reader.ts';
import { LATE, TAKE_AWAY } from './claims.ts';
import { serve } from './server.ts';
import type { Page } from 'puppeteer-core';

const PICTURE = 'dist/demo.png';
/** The lines of a card that answer who was first, who confirmed it, and how much that is worth. */
const ANSWER =
  /^(\d+ articles?, |First reported |Earliest |In this corpus, |(Confirmed|Disputed) by .*\.$)|cannot tell/;

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Walks through the card from the first claim to the last, as a reader would, and prints it. */
async function tell(page: Page): Promise<void> {
  await openCard(page, TAKE_AWAY);
  while (await clickInCard(page, 'Previous claim'));
  let claims = 0;
  do {
    claims += 1;
    const answer = (await cardText(page)).split('\n').filter((line) => ANSWER.test(line));
    console.log([`\n  ${await openClaim(page)}`, ...answer].join('\n    '));
  } while (await clickInCard(page, 'Next claim'));
  console.log(`\nFound ${claims} claims that the corpus knows.`);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
}

async function main(): Promise<void> {
  const headless = !hasDisplay();
  execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'inherit' });
  const { chromium } = ensureBrowsers(['chromium'], thisMachine);
  const site = await serve({ '/': readFileSync('test/demo/page.html', 'utf8') });
  const reader = await launch('chromium', {
    program: chromium,
    extension: 'dist/chromium',
    headless,
    proxyPort: null,
  });
  const page = (await reader.browser.pages())[0] ?? (await reader.browser.newPage());
  await page.goto(site.origin);
  await waitForMarks(page, [LATE]);
  await tell(page);
  await openCard(page, TAKE_AWAY);
  if (headless) {
    await page.screenshot({ path: PICTURE });
    console.log(`\nNo display: the page with a card open is in ${PICTURE}.`);
    await reader.close();
  } else {
    console.log('\nThe page is open: click a marked sentence. Close the browser to end.');
    await new Promise((resolve) => reader.browser.once('disconnected', resolve));
  }
  site.close();
}

await main();
