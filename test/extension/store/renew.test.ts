import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isCurrent, readBody } from '../../../extension/store/body.ts';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { renewIndex, resumeRebuild } from '../../../extension/store/index-care.ts';
import { store } from '../../../extension/store/intake.ts';
import { mergeIndex } from '../../../extension/store/step.ts';
import { DexieIndex } from '../../../extension/store/stores.ts';
import { lookUp } from '../../../src/index/look-up.ts';
import { MAKE } from '../../../src/index/keys.ts';
import { isOutdated, readManifest } from '../../../src/index/manifest.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { documentOf, kept, knows } from './corpus.ts';
import { writeVersion2, writeVersion3 } from './old-versions.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const NAME = 'renewed';
/** Articles of version 2's, by the numbers that `documentOf` makes them from. */
const OLD = [0, 1, 10, 11, 12];

let db: CorpusDatabase;
async function open(write: (name: string) => Promise<void>): Promise<void> {
  await write(NAME);
  db = new CorpusDatabase(NAME);
}
afterEach(() => db.delete());

async function outdated(): Promise<number> {
  return (await readManifest(new DexieIndex(db))).segments.filter(isOutdated).length;
}

async function expectAllKnown(numbers: readonly number[]): Promise<void> {
  for (const n of numbers) expect([n, await knows(db, n)]).toEqual([n, true]);
}

describe.each([
  { version: 2, articles: 5, write: writeVersion2 },
  { version: 3, articles: 6, write: writeVersion3 },
])('a database of version $version', ({ articles, write }) => {
  beforeEach(() => open(write));

  it('answers as it is, and reads its bodies', async () => {
    expect(await outdated()).toBeGreaterThan(0);
    await expectAllKnown(OLD);
    expect(await checkCorpus(db)).toEqual([]);
    const texts = await db.texts.toArray();
    const docs = await Promise.all(texts.map(async ({ body }) => (await readBody(body)).doc.text));
    expect(docs.filter((text) => text.includes('crowns'))).toHaveLength(articles);
  });

  it('gets an index and bodies of today, and keeps every answer', async () => {
    const before = await db.articles.toArray();
    await renewIndex(db);
    expect(await outdated()).toBe(0);
    expect(await db.articles.toArray()).toEqual(before);
    for (const { body } of await db.texts.toArray()) expect(isCurrent(body)).toBe(true);
    expect(await db.index.where(':id').startsWith('text/').count()).toBe(0);
    expect(await db.state('rebuild')).toBeUndefined();
    await expectAllKnown(OLD);
    expect(await checkCorpus(db)).toEqual([]);
  });

  it('leaves an index of today alone', async () => {
    await renewIndex(db);
    const before = await db.index.toArray();
    await renewIndex(db);
    expect(await db.index.toArray()).toEqual(before);
  });
});

it('an index of make 4, whose keys are longer, finds a sentence by all that it is found by', async () => {
  await open(writeVersion3);
  const words = analyse(documentOf(11).text);
  const whole = { article: 'article-011', sentence: 0, score: 1 };
  const best = async () => (await lookUp(new DexieIndex(db), [words], 1))[0];
  expect(await best()).toEqual([whole]);
  await renewIndex(db);
  expect(await best()).toEqual([whole]);
});

describe('an outdated index that is being renewed', () => {
  beforeEach(() => open(writeVersion2));

  const MORE = Array.from({ length: 120 }, (_, n) => 100 + n);

  /** Adds articles, and makes all segments look as another version made them. */
  async function grow(): Promise<void> {
    await store(db, MORE.map(documentOf), kept());
    await mergeIndex(db);
    const index = new DexieIndex(db);
    const { commit } = await import('../../../src/index/manifest.ts');
    const manifest = await readManifest(index);
    const segments = manifest.segments.map((one) => ({ ...one, make: MAKE + 1 }));
    await commit(index, { ...manifest, segments }, manifest, new Map());
  }

  it('answers between any two steps, for articles that are done and that are not', async () => {
    await grow();
    let steps = 0;
    db.meta.hook('updating', () => void steps++);
    const done = renewIndex(db);
    while (await db.state('rebuild').then((state) => state ?? steps === 0)) {
      expect(await knows(db, 100)).toBe(true);
      expect(await knows(db, 219)).toBe(true);
    }
    await done;
    expect(steps).toBeGreaterThanOrEqual(2);
  });

  it('is gone on with after a death, and what is added meanwhile stays', async () => {
    await grow();
    const die = () => {
      throw new Error('killed');
    };
    db.meta.hook('updating', die);
    await expect(renewIndex(db)).rejects.toThrow('killed');
    db.meta.hook('updating').unsubscribe(die);
    await resumeRebuild(db); // what a background awaits before it answers: nothing here
    expect(await outdated()).toBeGreaterThan(0);
    await store(db, [documentOf(500)], kept());
    await renewIndex(db);
    expect(await outdated()).toBe(0);
    await expectAllKnown([100, 160, 219, 500]);
    expect(await checkCorpus(db)).toEqual([]);
  });
});
