import { setTimeout } from 'node:timers/promises';
import { afterEach } from 'vitest';
import type { BrowserName } from '../browsers/places.ts';
import { access } from './jobs/access.ts';
import { alarms } from './jobs/alarms.ts';
import { beside } from './jobs/beside.ts';
import { card } from './jobs/card.ts';
import { commands } from './jobs/commands.ts';
import { corpus } from './jobs/corpus.ts';
import { curate } from './jobs/curate.ts';
import { feedback } from './jobs/feedback.ts';
import { keep } from './jobs/keep.ts';
import { feeds } from './jobs/feeds.ts';
import { keys } from './jobs/keys.ts';
import { keyboard } from './jobs/keyboard.ts';
import { languages } from './jobs/languages.ts';
import { looks, shifts } from './jobs/looks.ts';
import { marking } from './jobs/marking.ts';
import { menuPanel, menus } from './jobs/menus.ts';
import { mortality } from './jobs/mortality.ts';
import { moving } from './jobs/moving.ts';
import { panel } from './jobs/panel.ts';
import { popup } from './jobs/popup.ts';
import { realPanel } from './jobs/real-panel.ts';
import { resting } from './jobs/resting.ts';
import { silence } from './jobs/silence.ts';
import { speed, tasks } from './jobs/speed.ts';
import { taking } from './jobs/taking.ts';
import { untouched } from './jobs/untouched.ts';
import { walk } from './jobs/walk.ts';
import { welcome } from './jobs/welcome.ts';
import { writers } from './jobs/writers.ts';
import { useVisit, type Visit } from './visit.ts';

/** Longest that is waited for tabs to close, in milliseconds. */
const CLOSING_MS = 10_000;

/** Closes every tab but one, or the browser would end. */
async function closeOthers({ launched }: Visit): Promise<void> {
  const [, ...others] = await launched.browser.pages();
  await Promise.all(others.map((page) => page.close()));
}

/** All that a reader does, in one browser; both browsers do the same. */
export function jobs(name: BrowserName): void {
  const visit = useVisit(name);
  // Chromium now and then does not say that a tab closed; the next job does not need its word.
  afterEach(() => Promise.race([closeOthers(visit()), setTimeout(CLOSING_MS)]));
  const reading = [marking, card, beside, taking, feedback, panel, realPanel, untouched];
  const page = [mortality, moving, walk, resting, looks, keyboard, keys, commands, menus];
  const owning = [keep, corpus, curate, feeds, writers, alarms];
  const own = [popup, welcome, languages, access, speed];
  for (const job of [...reading, ...page, ...own, ...owning]) job(visit);
  if (name === 'chromium') for (const job of [tasks, shifts]) job(visit);
  if (name === 'firefox') menuPanel(visit);
  silence(visit);
}
