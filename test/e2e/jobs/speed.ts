import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { POLLING_MS } from '../../browsers/launched.ts';
import { tasksOf } from '../../browsers/trace.ts';
import type { Visit } from '../visit.ts';

/** Visits of which the middle one is printed. */
const VISITS = 7;

interface Clocked extends Window {
  /** Milliseconds since the page began: its load event, and its first mark. */
  loaded: number;
  marked: number;
  /** Longest time that the page's event loop stood still from then to the first mark, in ms. */
  pause: number;
}

/** Runs in the page before anything else: a short timer notices marks and pauses. */
function clock(): void {
  const clocked = window as unknown as Clocked;
  clocked.pause = 0;
  addEventListener('load', () => (clocked.loaded = performance.now()));
  addEventListener('DOMContentLoaded', () => {
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      clocked.pause = Math.max(clocked.pause, now - last);
      last = now;
      if ([...CSS.highlights.keys()].some((name) => name.startsWith('whence-'))) {
        clocked.marked = now;
      } else setTimeout(tick);
    };
    setTimeout(tick);
  });
}

async function visitPage(page: Page, address: string): Promise<void> {
  await page.evaluateOnNewDocument(clock);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Clocked).marked > 0, {
    polling: POLLING_MS,
  });
}

async function timesOf({ launched, server }: Visit): Promise<{ wait: number; pause: number }> {
  const page = await launched.browser.newPage();
  await visitPage(page, `${server.origin}/demo?still`);
  const times = await page.evaluate(() => {
    const { loaded, marked, pause } = window as unknown as Clocked;
    return { wait: Math.max(0, marked - loaded), pause };
  });
  await page.close();
  return times;
}

function middleAndMost(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b).map((figure) => figure.toFixed(0));
  return `median ${sorted[sorted.length >> 1]} ms, most ${sorted.at(-1)} ms`;
}

function say(visit: Visit, what: string, figures: readonly number[]): void {
  console.log(`${visit.name}: ${what} ${middleAndMost(figures)}`);
}

/** Prints times; they are no assertions, for they depend on the machine. */
export function speed(visit: () => Visit): void {
  describe('speed', () => {
    it.each(['awake', 'killed before'])('with the background %s', async (state) => {
      const visits: { wait: number; pause: number }[] = [];
      for (let i = 0; i < VISITS; i++) {
        if (state !== 'awake') await visit().launched.killBackground();
        visits.push(await timesOf(visit()));
      }
      const waits = visits.map(({ wait }) => wait);
      say(visit(), `load of the demo page to its marks, background ${state}:`, waits);
      const pauses = visits.map(({ pause }) => pause);
      say(visit(), 'longest pause of the page meanwhile, whatever its cause:', pauses);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    });
  });
}

/** Prints how long our single tasks hold the page's main thread; only Chromium's trace tells it. */
export function tasks(visit: () => Visit): void {
  describe('speed', () => {
    it.each(['/demo?still', '/live-blog'])(
      'of our tasks on the main thread of %s',
      async (path) => {
        const { launched, server } = visit();
        const page = await launched.browser.newPage();
        const address = server.origin + path;
        const ours = await tasksOf(page, '/content.js', () => visitPage(page, address));
        const onTheClock = ours.map(({ wall }) => wall);
        say(visit(), `${ours.length} tasks of ours, on the clock:`, onTheClock);
        const onTheProcessor = ours.map(({ processor }) => processor);
        say(visit(), `${ours.length} tasks of ours, on the processor:`, onTheProcessor);
        expect(ours.length).toBeGreaterThan(0);
      },
    );
  });
}
