import { afterEach } from 'vitest';
import type { BrowserName } from '../browsers/places.ts';
import { access } from './jobs/access.ts';
import { card } from './jobs/card.ts';
import { corpus } from './jobs/corpus.ts';
import { keep } from './jobs/keep.ts';
import { feeds } from './jobs/feeds.ts';
import { keyboard } from './jobs/keyboard.ts';
import { looks, looksOnPaper } from './jobs/looks.ts';
import { marking } from './jobs/marking.ts';
import { mortality } from './jobs/mortality.ts';
import { moving } from './jobs/moving.ts';
import { panel } from './jobs/panel.ts';
import { popup } from './jobs/popup.ts';
import { shots } from './jobs/shots.ts';
import { silence } from './jobs/silence.ts';
import { speed, tasks } from './jobs/speed.ts';
import { untouched } from './jobs/untouched.ts';
import { useVisit } from './visit.ts';

/** All that a reader does, in one browser; both browsers do the same. */
export function jobs(name: BrowserName): void {
  const visit = useVisit(name);
  afterEach(async () => {
    // One tab stays, or the browser would end.
    const [, ...others] = await visit().launched.browser.pages();
    await Promise.all(others.map((page) => page.close()));
  });
  const all = [
    marking,
    card,
    untouched,
    mortality,
    moving,
    looks,
    keyboard,
    panel,
    popup,
    access,
    shots,
    speed,
    keep,
    corpus,
    feeds,
  ];
  for (const job of all) job(visit);
  if (name === 'chromium') for (const job of [tasks, looksOnPaper]) job(visit);
  silence(visit);
}
