import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Watch, Watched } from '../../../extension/content/watch.ts';
import type { Visit } from '../visit.ts';

interface Watching extends Window {
  readonly watching: {
    readonly Watch: new (page: Document, watched: Watched, signal: AbortSignal) => Watch;
  };
}

/** How long a ticker ticks, and how often, in milliseconds. */
const TICKING = { for: 4_000, every: 40 };
/** Waits of a place that comes to nothing double from 20 ms: seven end within the ticking, and one may be on its way. */
const MOST_READINGS = 8;
/** Milliseconds after which an article that changes was read by chance: ten times the aim. */
const MOST_WAIT_MS = 3_000;

/** The observer by itself, as a script that defines `watching`. */
async function observer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['extension/content/watch.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'watching',
  });
  return `window.watching = (() => { ${outputFiles[0]!.text}; return watching })()`;
}

/** Runs in the page: how often a ticker had the page read, and how long an article beside it then had to wait. */
async function watchTicker(ticking: typeof TICKING): Promise<{ readings: number; wait: number }> {
  const [ticker, article] = [document.createElement('p'), document.createElement('p')];
  document.body.append(ticker, article);
  const { Watch } = (window as unknown as Watching).watching;
  let heard = (): void => undefined;
  let readings = 0;
  const changed = () => {
    readings += 1;
    watch.learned(false);
    heard();
  };
  const watched = { isTorn: () => false, torn: () => undefined, changed };
  const watch = new Watch(document, watched, new AbortController().signal);
  const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const end = performance.now() + ticking.for;
  for (let tick = 0; performance.now() < end; tick++) {
    ticker.textContent = `The shares of the harbour company now stand at ${tick} crowns each.`;
    await sleep(ticking.every);
  }
  const ticked = readings;
  const began = performance.now();
  article.textContent = 'The gates stayed shut for three days while ships waited outside.';
  await new Promise<void>((done) => (heard = done));
  return { readings: ticked, wait: performance.now() - began };
}

export function resting(visit: () => Visit): void {
  describe('the observer', () => {
    it('rests when nothing comes of what it sees, and hears an article beside that at once', async () => {
      const page = await visit().open('/no-article');
      await page.evaluate(await observer());
      const { readings, wait } = await page.evaluate(watchTicker, TICKING);
      console.log(
        `${visit().name}: ${TICKING.for / TICKING.every} changes of a ticker led to ${readings} readings; ` +
          `the article was read ${wait.toFixed(0)} ms after its change`,
      );
      expect(readings).toBeGreaterThan(0);
      expect(readings).toBeLessThanOrEqual(MOST_READINGS);
      expect(wait).toBeLessThan(MOST_WAIT_MS);
    });
  });
}
