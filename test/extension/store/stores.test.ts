import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { DexieArticles, DexieIndex } from '../../../extension/store/stores.ts';
import { store } from '../../../extension/store/intake.ts';
import type { RawDocument } from '../../../src/types.ts';
import { documentOf, kept } from './corpus.ts';

const doc = (id: string, newsroom: string | null): RawDocument => ({
  ...documentOf(Number.parseInt(id, 36)),
  id,
  newsroom,
});

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('stores')));
afterEach(() => db.delete());

describe('articles in the database', () => {
  it('come in the order asked for, with gaps where there are none', async () => {
    await store(db, [doc('a', 'One'), doc('b', 'Two')], kept());
    const found = await new DexieArticles(db).get(['b', 'x', 'a']);
    expect(found.map((one) => one?.id)).toEqual(['b', undefined, 'a']);
  });

  it('come whole after their words were read, and with them those whose words were not', async () => {
    await store(db, [doc('a', 'One'), doc('b', 'Two')], kept());
    const whole = await new DexieArticles(db).get(['a', 'b']);
    const articles = new DexieArticles(db);
    const [words, none] = await articles.texts(['a', 'x']);
    const said = whole[0]!.sentences.map(({ text }) => text);
    expect(said.map((_, at) => words?.at(at))).toEqual(said);
    expect(words?.at(said.length)).toBeUndefined();
    expect(none).toBeUndefined();
    expect(await articles.get(['a', 'b'])).toEqual(whole);
  });

  it('are counted, and newsrooms once each', async () => {
    await store(db, [doc('a', 'One'), doc('b', 'One'), doc('c', null)], kept());
    expect(await new DexieArticles(db).size()).toEqual({ articles: 3, newsrooms: 1 });
  });
});

describe('the index in the database', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  it('puts and deletes in one step', async () => {
    const index = new DexieIndex(db);
    await index.apply(
      new Map([
        ['a', bytes(1)],
        ['b', bytes(2)],
      ]),
    );
    await index.apply(
      new Map([
        ['a', null],
        ['c', bytes(3)],
      ]),
    );
    const found = await index.get(['a', 'b', 'c']);
    expect(found.map((one) => one && [...one])).toEqual([undefined, [2], [3]]);
  });

  it('lands no change when one fails', async () => {
    const index = new DexieIndex(db);
    await index.apply(new Map([['a', bytes(1)]]));
    const broken = new Map([
      ['a', null],
      ['b', (() => 0) as unknown as Uint8Array],
    ]);
    await expect(index.apply(broken)).rejects.toThrow();
    expect((await index.get(['a', 'b'])).map((one) => one && [...one])).toEqual([[1], undefined]);
  });

  it('keeps of a view its own bytes only', async () => {
    const index = new DexieIndex(db);
    await index.apply(new Map([['a', new Uint8Array(1_000).subarray(10, 12)]]));
    const [found] = await index.get(['a']);
    expect(found?.buffer.byteLength).toBe(2);
  });
});
