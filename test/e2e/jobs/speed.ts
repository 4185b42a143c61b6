import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitForMarks } from '../../browsers/reader.ts';
import { KNOWN } from '../../demo/claims.ts';
import type { Visit } from '../visit.ts';

/** Visits of which the middle one is printed. */
const VISITS = 5;

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

async function visitOnce({ launched, server }: Visit): Promise<{ wait: number; pause: number }> {
  const page: Page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(clock);
  await page.goto(`${server.origin}/demo?still`);
  await waitForMarks(page, KNOWN);
  const read = () => {
    const { loaded, marked, pause } = window as unknown as Clocked;
    return { wait: Math.max(0, marked - loaded), pause };
  };
  const measured = await page.evaluate(read);
  await page.close();
  return measured;
}

function middleAndMost(figures: number[]): string {
  const sorted = figures.sort((a, b) => a - b).map((figure) => figure.toFixed(0));
  return `median ${sorted[sorted.length >> 1]} ms, most ${sorted.at(-1)} ms`;
}

/** Prints times; they are no assertions, for they depend on the machine. */
export function speed(visit: () => Visit): void {
  describe('speed', () => {
    it.each(['awake', 'killed before each visit'])('with the background %s', async (state) => {
      const visits: { wait: number; pause: number }[] = [];
      for (let i = 0; i < VISITS; i++) {
        if (state !== 'awake') await visit().launched.killBackground();
        visits.push(await visitOnce(visit()));
      }
      const waits = middleAndMost(visits.map(({ wait }) => wait));
      const pauses = middleAndMost(visits.map(({ pause }) => pause));
      console.log(`${visit().name}, background ${state}: load to marks ${waits}`);
      console.log(`${visit().name}, background ${state}: longest pause of the page ${pauses}`);
      expect(visits).toHaveLength(VISITS);
    });
  });
}
