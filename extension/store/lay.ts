/**
 * Indexes the articles that wait, as one segment: made in memory from the
 * stored texts, written in pieces that no check waits for, and told of in the
 * end. A worker that dies meanwhile leaves them waiting, and some records that
 * nothing names; the next attempt removes these.
 */
import { indexed } from '../../src/engine.ts';
import { commit, readManifest } from '../../src/index/manifest.ts';
import { Gathering } from '../../src/index/gather.ts';
import type { Article } from '../../src/types.ts';
import type { CorpusDatabase } from './database.ts';
import { forgetWaiting } from './indexing.ts';
import { breathe } from './lock.ts';
import type { WaitingState } from './records.ts';
import { mergeIndex, writing, writingAside, type Step } from './step.ts';
import { articleOf } from './stores.ts';

/** Bytes of index records that are written in one step, which a check may have to wait for. */
const PIECE = 500_000;
/** Batches that are read between two tellings of how far it is. */
const TOLD = 10;
/** Records that are removed in one step. */
const REMOVED = 300;

/** Indexes all that waits, and merges less far while more is to come. One at a time: the caller sees to that. */
export async function indexWaiting(db: CorpusDatabase, isMoreToCome = false): Promise<void> {
  if (!(await db.state('waiting'))) return;
  await clearRemains(db);
  const segment = await writing(db, begin);
  if (segment === null) return;
  try {
    await lay(db, segment);
  } catch (error) {
    if (!(error instanceof BegunAnew)) throw error;
  }
  await mergeIndex(db, isMoreToCome);
}

async function lay(db: CorpusDatabase, segment: number): Promise<void> {
  const gathered = await (await gather(db, segment)).end(segment);
  for (const piece of gathered?.pieces(PIECE) ?? [])
    await writingAside(db, async (step) => {
      await ours(step, segment);
      await step.index.apply(piece);
    });
  await writing(db, async (step) => {
    const { seenTo } = await ours(step, segment);
    const before = await readManifest(step.index);
    const laid = gathered?.segment(seenTo);
    const segments = [...before.segments, ...(laid ? [laid] : [])];
    await commit(step.index, { ...before, segments }, before, new Map());
    await forgetWaiting(step);
  });
}

/** Removes what an attempt that died has written. */
async function clearRemains(db: CorpusDatabase): Promise<void> {
  const remains = (await db.state('waiting'))?.segment ?? null;
  if (remains === null) return;
  const left = db.index.where(':id').startsWith(`${remains}/`);
  for (;;) {
    const keys = await left.clone().limit(REMOVED).primaryKeys();
    if (keys.length === 0) return;
    await writingAside(db, (step) => step.index.apply(new Map(keys.map((key) => [key, null]))));
  }
}

/** Takes a number for the segment; null where nothing waits any more. */
async function begin(step: Step): Promise<number | null> {
  const state = await step.state('waiting');
  if (!state) return null;
  const manifest = await readManifest(step.index);
  const segment = manifest.nextSegment;
  await commit(step.index, { ...manifest, nextSegment: segment + 1 }, manifest, new Map());
  step.put('meta', 'waiting', { ...state, segment, done: 0 });
  return segment;
}

/** The articles that wait, but those that something else has seen to. */
async function gather(db: CorpusDatabase, segment: number): Promise<Gathering> {
  const gathering = new Gathering(breathe);
  const taken = new Set<string>();
  for (const { batch, ids } of await db.waiting.toArray()) {
    const { seenTo } = await ours(db, segment);
    const some = new Set(ids.filter((id) => !taken.has(id) && !seenTo.includes(id)));
    for (const article of await readIndexed(db, [...some])) await gathering.add([indexed(article)]);
    for (const id of some) taken.add(id);
    if (batch % TOLD === 0)
      await writingAside(db, async (step) =>
        step.put('meta', 'waiting', { ...(await ours(step, segment)), done: taken.size }),
      );
  }
  return gathering;
}

async function readIndexed(db: CorpusDatabase, ids: readonly string[]): Promise<Article[]> {
  const records = await db.articles.bulkGet([...ids]);
  const texts = await db.texts.bulkGet([...ids]);
  const read = records.flatMap((record, at) => {
    const text = texts[at];
    return record?.indexed === 1 && text ? [articleOf(record, text.body)] : [];
  });
  return Promise.all(read);
}

/** The index was begun anew while a segment was made for it: who did so sees to all that waited. */
class BegunAnew extends Error {}

/** The state of those that wait. Throws BegunAnew. */
async function ours(from: CorpusDatabase | Step, segment: number): Promise<WaitingState> {
  const state = await from.state('waiting');
  if (state?.segment !== segment) throw new BegunAnew();
  return state;
}
