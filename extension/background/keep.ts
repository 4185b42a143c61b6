/** Keeps pages in the reader's corpus: on a click, or by themselves where the reader asked for that. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { outletByUrl } from '../../src/outlets/lookup.ts';
import type { RawDocument } from '../../src/types.ts';
import { callTab } from '../messages/call.ts';
import { documentSchema } from '../messages/document-schema.ts';
import type { Kept } from '../messages/kept.ts';
import { checkTab } from '../tab.ts';
import { readStored, REMEMBER } from '../stored.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { store } from '../store/intake.ts';
import { KEPT, REMEMBERED } from '../store/packs.ts';
import { mergeIndex } from '../store/step.ts';

/** Keeps the article of a tab; what this answers is on the disk. */
export async function keepTab(db: CorpusDatabase, tab: number): Promise<Kept> {
  if ((await browser.tabs.get(tab)).incognito) return { was: 'private' };
  let page = await callTab(tab, 'article', null);
  // A page that Whence does not read by itself: the click gives the right to.
  if (!page && (await checkTab(tab))) page = await callTab(tab, 'article', null);
  return page ? keep(db, v.parse(documentSchema, page), KEPT) : { was: 'no-article' };
}

/** Keeps a page that was read, if the reader wants pages of its site remembered; never one of a private window. */
export async function remember(
  db: CorpusDatabase,
  page: RawDocument,
  { tab, url = '' }: Runtime.MessageSender,
): Promise<void> {
  if (tab?.incognito !== false) return;
  const { all, sites } = await readStored(REMEMBER);
  const isNews = outletByUrl(url) !== null;
  if ((all && isNews) || sites.includes(new URL(url).host)) await keep(db, page, REMEMBERED);
}

async function keep(
  db: CorpusDatabase,
  page: RawDocument,
  id: typeof KEPT | typeof REMEMBERED,
): Promise<Kept> {
  const now = Date.now();
  const pack = { id, kind: id, name: '', on: true, added: now };
  const [outcome] = await store(db, [page], { pack, now, supersedes: () => true });
  // Goes on without the reader, and in the next background when this one dies.
  void mergeIndex(db).catch(console.error);
  return { was: outcome!.was };
}
