/** Wakes up for the feeds, if the reader switched them on; the asking itself is the feeder page's. */
import browser from 'webextension-polyfill';
import { originOf } from '../feeds/origins.ts';
import { FEEDS_ON, onStoredChange, readStored } from '../stored.ts';

const ALARM = 'feeds';
/** Minutes between two looks at which feed is due. */
const LOOK_EVERY = 5;
const FEEDER = 'feeder.html';

/** Chromium's page without a window; the polyfill does not know it. */
interface Offscreen {
  createDocument(page: { url: string; reasons: string[]; justification: string }): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** Listens for the alarm and the switch. Call it in the background's first turn. */
export function tendFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void openFeeder().catch(console.error);
  });
  onStoredChange([FEEDS_ON], () => void keepAlarm(), new AbortController().signal);
  void keepAlarm();
}

async function keepAlarm(): Promise<void> {
  if (!(await readStored(FEEDS_ON))) return void (await browser.alarms.clear(ALARM));
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm) void browser.alarms.create(ALARM, { periodInMinutes: LOOK_EVERY });
}

/** Whether the reader's switch is on, and that page's site may be read. */
export async function mayFetch(url: string | null): Promise<boolean> {
  if (!(await readStored(FEEDS_ON))) return false;
  return url === null || browser.permissions.contains({ origins: [originOf(url)] });
}

/** Opens the page that asks the feeds, unless it is open: it looks for what is due until nothing is. */
export async function openFeeder(): Promise<void> {
  const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {};
  if (offscreen) {
    if (await offscreen.hasDocument()) return;
    const justification = 'Reads the articles of the feeds that you follow.';
    return offscreen.createDocument({ url: FEEDER, reasons: ['DOM_PARSER'], justification });
  }
  if (document.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(FEEDER);
  document.body.append(frame);
}
