/** Once a day, where the reader asked for it: what is old by the reader's rule goes, and with it what can be undone no more. */
import browser from 'webextension-polyfill';
import { onStoredChange, readStored, RETENTION } from '../stored.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { emptyDeleted, UNDO_TIME } from '../store/delete.ts';
import { mending } from '../store/index-care.ts';
import { applyPlan, planOf } from '../store/retention.ts';

const ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;

/** Listens for the alarm and the rule. Call it in the background's first turn. */
export function tendRetention(db: CorpusDatabase): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tidy(db).catch(console.error);
  });
  onStoredChange([RETENTION], () => void keepAlarm(), new AbortController().signal);
  void keepAlarm();
}

/** Does what the rule says, if it is still to be done daily. A run that dies is taken up by the next. */
export async function tidy(db: CorpusDatabase): Promise<void> {
  const { daily, ...rule } = await readStored(RETENTION);
  if (!daily) return;
  const now = Date.now();
  await mending(db, async () => applyPlan(db, await planOf(db, rule, now), now));
  await emptyDeleted(db, now - UNDO_TIME);
}

async function keepAlarm(): Promise<void> {
  const { daily } = await readStored(RETENTION);
  if (!daily) return void (await browser.alarms.clear(ALARM));
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm) void browser.alarms.create(ALARM, { periodInMinutes: DAY_IN_MINUTES });
}
