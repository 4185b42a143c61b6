/** Card, panel, popup and marks in states that a browser seldom brings about, on pages of their own, without the extension around them. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { markClasses } from '../../../extension/mark-classes.mjs';
import { shadowSheets } from '../../../extension/shadow-sheets.mjs';
import { LOOKS, MARK_STYLES } from '../../../extension/look.ts';
import { CLAIM } from '../findings.ts';
import { GRAPHS } from '../panel/graphs.ts';
import { POPUP_STATES } from './popup-states.ts';
import { CARD_STATES } from './states.ts';

export type Theme = 'light' | 'dark';

/** One picture: a page, the script that fills it by the address's fragment, and its window. */
export interface Fixture {
  readonly name: string;
  readonly hash: string;
  readonly html: string;
  readonly script: string;
  readonly width: number;
  readonly height: number;
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** The fixtures for one theme. */
export async function fixtures(theme: Theme): Promise<Fixture[]> {
  const [card, panel, popup, looks] = await Promise.all([
    bundled('card-page.ts'),
    bundled('panel-page.tsx', 'extension/panel/panel.css'),
    bundled('popup-page.tsx', 'extension/popup/popup.css'),
    bundled('looks-page.ts'),
  ]);
  return [...cards(card, theme), ...panels(panel), ...popups(popup), ...marks(looks, theme)];
}

function cards({ script }: Bundle, theme: Theme): Fixture[] {
  const style = 'body{margin:24px;font:18px Georgia}html.dark{background:#14191c;color:#e6e6e6}';
  const html = `<style>${style}</style><p>${CLAIM}</p>`;
  return [...Object.keys(CARD_STATES), 'first'].flatMap((state) =>
    [800, 320].map((width) => ({
      name: `card-${state}-${width}`,
      ...{ hash: `${state}/${theme}`, html, script, width, height: 640 },
    })),
  );
}

function panels({ script, style }: Bundle): Fixture[] {
  const html = `<style>${style}</style><main></main>`;
  return Object.keys(GRAPHS).flatMap((graph) =>
    [400, 320].map((width) => ({
      name: `panel-graph-${graph}-${width}`,
      ...{ hash: graph, html, script, width, height: 1400 },
    })),
  );
}

function popups({ script, style }: Bundle): Fixture[] {
  const icon = readFileSync('extension/icons/48.png', 'base64');
  const html = `<style>${style}</style><main data-icon="data:image/png;base64,${icon}"></main>`;
  return Object.keys(POPUP_STATES).map((state) => ({
    name: `popup-${state}`,
    ...{ hash: state, html, script, width: 320, height: 640 },
  }));
}

function marks({ script }: Bundle, theme: Theme): Fixture[] {
  const colours = theme === 'dark' ? '#15191c;color:#dfe3e5' : '#fff;color:#1b1d21';
  const sheet = readFileSync('extension/content/marks.css', 'utf8');
  const style = `body{margin:24px 48px;font:18px/1.5 Georgia,serif;background:${colours}}${sheet}`;
  const sentences = LOOKS.map(
    (look) =>
      `<p>The harbour board met on Monday. <span class="${look}">${look}: “We were told to keep the gates shut,” ` +
      'the keeper said of the night on which eleven ships waited in the roads outside.</span> Nobody was hurt.</p>',
  );
  const html = `<style>${style}</style>${sentences.join('')}`;
  return MARK_STYLES.map((style) => ({
    name: `marks-${style}`,
    ...{ hash: style, html, script, width: 620, height: 760 },
  }));
}

async function bundled(script: string, ...styles: readonly string[]): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [`test/extension/shots/${script}`, ...styles],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [shadowSheets, markClasses],
    alias: { 'webextension-polyfill': './test/extension/shots/fake-browser.ts' },
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
