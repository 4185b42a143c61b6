/** A damaged or outdated index is built anew from the articles, in steps that a killed background can take up again. */
import { dropOutdated } from '../../src/index/drop-outdated.ts';
import { isOutdated, readManifest } from '../../src/index/manifest.ts';
import { IndexDamaged } from '../../src/index/record.ts';
import type { Article } from '../../src/types.ts';
import { isCurrent, readBody, writtenBody } from './body.ts';
import type { CorpusDatabase } from './database.ts';
import { forgetWaiting, indexArticles } from './indexing.ts';
import { alone, checking } from './lock.ts';
import type { StoredBody } from './records.ts';
import { articleOf, DexieIndex } from './stores.ts';
import { mergeIndex, writing, writingAside, type Step } from './step.ts';

/** Articles of one step. */
const STEP = 50;

/** Does work that reads. A writer may pull records from under a reader: what finds damage looks again while nobody writes. */
export function reading<T>(db: CorpusDatabase, work: () => Promise<T>): Promise<T> {
  const again = (error: unknown) => {
    if (error instanceof IndexDamaged) return alone(work);
    throw error;
  };
  // Not while it counts as a check: the writer that it waits for may wait for the checks.
  return mending(db, () => checking(work).catch(again));
}

/** Does the work; when the index turns out damaged, mends it and does the work once more. */
export async function mending<T>(db: CorpusDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error;
    console.warn(error.message);
    await startRebuild(db);
    await resumeRebuild(db);
    return work();
  }
}

/**
 * Goes on with a rebuild of a damaged index that was begun; nothing to do when
 * none was. An outdated index answers meanwhile: `renewIndex` sees to it.
 */
export async function resumeRebuild(db: CorpusDatabase): Promise<void> {
  const state = await db.state('rebuild');
  if (state && !state.serving) await rebuild(db);
}

/**
 * Replaces an index whose keys are made otherwise now, in steps that let
 * others write and check between them: the old one answers until its last
 * article is done. May be called again after a death, and by several at once.
 */
export async function renewIndex(db: CorpusDatabase): Promise<void> {
  if (!(await db.state('rebuild')) && !(await begunRenewal(db))) return;
  await rebuild(db);
}

async function rebuild(db: CorpusDatabase): Promise<void> {
  while (await writingAside(db, rebuildStep)) await mergeIndex(db, true);
  await mergeIndex(db);
}

function startRebuild(db: CorpusDatabase): Promise<void> {
  return writing(db, async (step) => {
    const keys = await db.index.toCollection().primaryKeys();
    await step.index.apply(new Map(keys.map((key) => [key, null])));
    await forgetWaiting(step);
    step.put('meta', 'rebuild', { key: 'rebuild', after: '' });
  });
}

/** Begins a renewal if the index is outdated. */
async function begunRenewal(db: CorpusDatabase): Promise<boolean> {
  const { segments } = await readManifest(new DexieIndex(db));
  if (!segments.some(isOutdated)) return false;
  await writing(db, async (step) =>
    step.put('meta', 'rebuild', { key: 'rebuild', after: '', serving: true }),
  );
  return true;
}

/** Indexes the articles that follow in id order; false when they were the last. */
async function rebuildStep(step: Step): Promise<boolean> {
  const { db } = step;
  const state = await db.state('rebuild');
  if (!state) return false;
  const records = await db.articles.where(':id').above(state.after).limit(STEP).toArray();
  const texts = await db.texts.bulkGet(records.map(({ id }) => id));
  const articles: Article[] = [];
  for (const [at, record] of records.entries()) {
    const text = texts[at];
    if (!text) continue; // the checker tells of it
    await keepCurrent(step, record.id, text.body);
    if (record.indexed === 1) articles.push(await articleOf(record, text.body));
  }
  await indexArticles(step, articles);
  if (records.length < STEP) {
    await dropOutdated(step.index);
    await dropWords(step);
    step.delete('meta', 'rebuild');
    return false;
  }
  const done = (state.done ?? 0) + records.length;
  step.put('meta', 'rebuild', { ...state, after: records.at(-1)!.id, done });
  return true;
}

/** A body that an earlier version wrote is written anew, smaller. */
async function keepCurrent(step: Step, id: string, body: StoredBody): Promise<void> {
  if (isCurrent(body)) return;
  const { doc, sentences } = await readBody(body);
  step.put('texts', id, { id, body: await writtenBody(doc, sentences) });
}

/** Records of each article's words, which version 2 had beside the texts. */
async function dropWords({ db, index }: Step): Promise<void> {
  const keys = await db.index.where(':id').startsWith('text/').primaryKeys();
  await index.apply(new Map(keys.map((key) => [key, null])));
}
