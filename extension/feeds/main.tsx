/** Keeps the feeds page showing the feeds as they are, and does what the reader asks. */
import { liveQuery } from 'dexie';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { callBackground } from '../messages/call.ts';
import { CorpusDatabase } from '../store/database.ts';
import { FEEDS_ON, onStoredChange, readStored, writeStored } from '../stored.ts';
import type { FeedRecord } from '../store/records.ts';
import { FeedsPage } from './feeds-page.tsx';
import { follow, leave } from './follow.ts';
import { originsOf } from './origins.ts';

const db = new CorpusDatabase();
let feeds: readonly FeedRecord[] = [];
let isOn = false;

/** The browser asks the reader only in the midst of a click: nothing may be awaited before. */
async function followAsked(url: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: originsOf(url) }))) return false;
  await follow(db, url, Date.now());
  await writeStored(FEEDS_ON, true);
  await callBackground('pollFeeds', null);
  return true;
}

async function setOn(on: boolean): Promise<void> {
  await writeStored(FEEDS_ON, on);
  if (on) await callBackground('pollFeeds', null);
}

function show(): void {
  render(
    <FeedsPage
      feeds={feeds}
      isOn={isOn}
      suggested={new URLSearchParams(location.search).get('add') ?? ''}
      setOn={(on) => void setOn(on)}
      follow={followAsked}
      leave={(url) => void leave(db, url)}
      askAgain={(url) => void followAsked(url)}
    />,
    document.querySelector('main')!,
  );
}

async function readSwitch(): Promise<void> {
  isOn = await readStored(FEEDS_ON);
  show();
}

void inReadersLanguage(() => `${t('feedsTitle')} · ${t('name')}`, show);
onStoredChange([FEEDS_ON], () => void readSwitch(), new AbortController().signal);
void readSwitch();
liveQuery(() => db.feeds.toArray()).subscribe((all) => {
  feeds = all.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  show();
});
