import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../extension/store/checker.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { exportPack } from '../../../extension/store/export.ts';
import { beginJob, cancelJob, dismissJob, runJob } from '../../../extension/store/jobs.ts';
import { encodePack } from '../../../src/corpus/pack.ts';
import { documentOf, knows } from './corpus.ts';

let db: CorpusDatabase;
beforeEach(() => void (db = new CorpusDatabase('jobs')));
afterEach(() => db.delete());

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const lineOf = (n: number) => JSON.stringify({ id: documentOf(n).id, text: documentOf(n).text });
const records = (lines: readonly string[]) => ({
  name: 'mine.jsonl',
  kind: 'records' as const,
  file: new Blob([lines.join('\n')]),
});
const pack = (bytes: string | Uint8Array<ArrayBuffer>) => ({
  name: 'mine.pack.gz',
  kind: 'pack' as const,
  file: new Blob([bytes]),
});

async function run(job: Parameters<typeof beginJob>[1]) {
  const id = await beginJob(db, job);
  await runJob(db, id);
  return (await db.jobs.get(id))!;
}

async function exported(): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of exportPack(db, null)) parts.push(part);
  return gunzipSync(Buffer.concat(parts)).toString();
}

describe('an import of records', () => {
  it('stores them and ends', { timeout: 30_000 }, async () => {
    const job = await run(records(numbers(230).map(lineOf)));
    expect(job).toMatchObject({ state: 'done', added: 230, flaws: 0, read: job.size });
    expect(await db.files.count()).toBe(0);
    expect(await knows(db, 7)).toBe(true);
    expect(await checkCorpus(db)).toEqual([]);
  });

  it('skips what is no record, and tells each by line and reason', async () => {
    const job = await run(
      records([lineOf(0), '{"id":', '', '{"id":"x"}', '{"text":"…"}', lineOf(1)]),
    );
    expect(job).toMatchObject({ state: 'done', added: 2, flaws: 3, lines: 6 });
    const flaws = await db.flaws.toArray();
    expect(flaws.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(flaws[0]!.reason).toMatch(/broken JSON/);
    expect(flaws[2]!.reason).toMatch(/no text/);
  });

  it('keeps what came before its gzip was cut off, and says so', async () => {
    const whole = gzipSync(numbers(400).map(lineOf).join('\n'), { level: 0 });
    const job = await run({ ...records([]), file: new Blob([whole.subarray(0, -9_000)]) });
    expect(job.state).toBe('failed');
    expect(await checkCorpus(db)).toEqual([]);
  });

  it(
    'goes on where it was killed, without losing or doubling any',
    { timeout: 60_000 },
    async () => {
      for (const kill of [1, 2, 3]) {
        await db.delete();
        db = new CorpusDatabase('jobs');
        const id = await beginJob(db, records(numbers(320).map(lineOf)));
        let writes = 0;
        // A killed worker writes nothing more, its own failure neither.
        const die = () => {
          if (++writes >= kill) throw new Error('killed');
        };
        db.jobs.hook('updating', die);
        await runJob(db, id).catch(() => undefined);
        db.jobs.hook('updating').unsubscribe(die);
        const told = (await db.jobs.get(id))!;
        expect(await db.articles.count()).toBe(told.added);
        expect(await checkCorpus(db)).toEqual([]);
        await runJob(db, id);
        expect(await db.jobs.get(id)).toMatchObject({ state: 'done', added: 320, known: 0 });
        expect(await checkCorpus(db)).toEqual([]);
      }
    },
  );

  it('stops when it is cancelled, and keeps what it has stored', { timeout: 30_000 }, async () => {
    const id = await beginJob(db, records(numbers(320).map(lineOf)));
    const cancelOnce = () => {
      db.jobs.hook('updating').unsubscribe(cancelOnce);
      void cancelJob(db, id);
    };
    db.jobs.hook('updating', cancelOnce);
    await runJob(db, id);
    const job = (await db.jobs.get(id))!;
    expect(job.state).toBe('cancelled');
    expect(await db.articles.count()).toBe(job.added);
    expect(job.added).toBeLessThan(320);
    await dismissJob(db, id);
    expect(await db.jobs.count()).toBe(0);
  });
});

describe('an import of a pack', () => {
  const text = encodePack(numbers(120).map(documentOf));

  it('gives the same pack back, byte for byte', { timeout: 30_000 }, async () => {
    expect((await run(pack(gzipSync(text)))).state).toBe('done');
    expect(await exported()).toBe(text);
  });

  it.each([
    ['is cut off', text.slice(0, 5_000)],
    ['lacks its last line end', text.slice(0, -1)],
    ['was changed', text.replace('harbour', 'harbor')],
    ['is none', 'hello'],
    ['is empty', ''],
  ])('that %s is refused whole, with a reason, and changes nothing', async (_, bytes) => {
    const job = await run(pack(bytes));
    expect(job).toMatchObject({ state: 'refused', added: 0 });
    expect(job.reason).toMatch(/pack/i);
    expect(await db.articles.count()).toBe(0);
    expect(await db.packs.count()).toBe(0);
  });

  it('gives the pack that a build of the same records gives, in whatever order they come', async () => {
    const long = { ...documentOf(1), text: `${documentOf(1).text} It rained.` };
    const docs = [documentOf(3), documentOf(1), long, documentOf(2)];
    for (const order of [docs, [...docs].reverse()]) {
      await db.delete();
      db = new CorpusDatabase('jobs');
      await run(records(order.map(({ id, text }) => JSON.stringify({ id, text }))));
      expect(await exported()).toBe(encodePack(docs));
    }
  });
});
